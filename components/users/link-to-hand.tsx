"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";

export type LinkWords = { ready: string; label: string; copy: string; copied: string; once: string };

/** A link just made, to copy and hand over. It is on this page only, and gone with it. */
export function LinkToHand({ link, words }: { link: string; words: LinkWords }) {
  const id = useId();
  const [copied, setCopied] = useState(false);
  return (
    <div className="flex flex-col gap-2">
      <p className="font-semibold">{words.ready}</p>
      <p>{words.once}</p>
      <label htmlFor={id} className="font-semibold">
        {words.label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          className="control min-w-0 flex-1 basis-60"
        />
        <Button onClick={() => navigator.clipboard.writeText(link).then(() => setCopied(true))}>
          {words.copy}
        </Button>
      </div>
      <p role="status">{copied ? words.copied : ""}</p>
    </div>
  );
}
