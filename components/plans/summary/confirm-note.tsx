"use client";

import { useSaveState } from "@/components/saving/use-saving";

export type ConfirmNoteWords = { waiting: string; notSaved: string; changed: string };

type ConfirmNoteProps = { words: ConfirmNoteWords; isWaiting: boolean; isBehind: boolean };

/** Why the button waits. What is saved a moment later is not worth a word unless somebody pressed it. */
export function ConfirmNote({ words, isWaiting, isBehind }: ConfirmNoteProps) {
  const { kind } = useSaveState().status;
  const isCalm = kind === "saved" || kind === "waiting" || kind === "saving";
  return (
    <p role="status" className="font-semibold text-caution empty:hidden">
      {isBehind ? words.changed : isCalm ? isWaiting && words.waiting : words.notSaved}
    </p>
  );
}
