"use client";

import { type ReactNode, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";

type CopyTextProps = {
  text: string;
  words: { label: string; copy: string; copied: string; selected: string };
  /** Other ways to take the text along. */
  children: ReactNode;
};

/**
 * A text to copy. Where the browser does not allow it, and without JavaScript, the text is in a field of its own to be
 * selected and copied by hand.
 */
export function CopyText({ text, words, children }: CopyTextProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState("");

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied);
    } catch {
      field.current?.select();
      setTold(words.selected);
    }
  }

  return (
    <>
      <label htmlFor={id} className="font-semibold">
        {words.label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={22}
        value={text}
        className="control max-h-[70vh] text-sm whitespace-pre-wrap"
      />
      <p className="flex flex-wrap items-center gap-2">
        <Button kind="primary" onClick={copy}>
          {words.copy}
        </Button>
        {children}
      </p>
      <p role="status" className="min-h-6 text-good">
        {told}
      </p>
    </>
  );
}
