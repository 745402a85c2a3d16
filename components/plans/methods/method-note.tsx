"use client";

import { useState } from "react";
import { LiveText } from "@/components/saving/fields/live-text";
import { useSaving } from "@/components/saving/saving-context";
import { Disclosure } from "@/components/ui/disclosure";
import { useMethodWords } from "./method-words-context";

/** A note on a method that only workers see: behind a click, because the client may be looking at the screen. */
export function MethodNote({ code, name }: { code: string; name: string }) {
  const { queue } = useSaving();
  const words = useMethodWords();
  const path = `methods.${code}.note`;
  const [hasNote] = useState(() => Boolean(queue.live.get(path)));
  return (
    <Disclosure
      summary={
        <>
          {hasNote ? words.noteWritten : words.note}
          <span className="sr-only"> {name}</span>
        </>
      }
    >
      <LiveText path={path} label={words.note} of={name} hint={words.noteHint} rows={2} />
    </Disclosure>
  );
}
