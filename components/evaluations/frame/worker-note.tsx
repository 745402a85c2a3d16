"use client";

import { useState } from "react";
import { LiveText } from "@/components/saving/fields/live-text";
import { useSaving } from "@/components/saving/saving-context";
import { Disclosure } from "@/components/ui/disclosure";
import { useWords } from "./words-context";

/** A note for workers only, behind one press; open when there is one. */
export function WorkerNote({ path, of }: { path: string; of: string }) {
  const { queue } = useSaving();
  const words = useWords();
  const [holds] = useState(() => queue.live.get(path) !== null);
  return (
    <Disclosure
      open={holds}
      summary={
        <>
          {words.more}
          <span className="sr-only">: {of}</span>
        </>
      }
    >
      <LiveText path={path} label={words.note} of={of} hint={words.noteHint} rows={2} />
    </Disclosure>
  );
}
