"use client";

import { useSaveState } from "@/components/saving/use-saving";

export type ConfirmNoteWords = { waiting: string; notSaved: string; changed: string };

type ConfirmNoteProps = {
  words: ConfirmNoteWords;
  isWaiting: boolean;
  /** Others changed the plan after the person had read it. */
  lookAgain: boolean;
};

/** Why the button waits. What is saved a moment later is not worth a word unless somebody pressed it. */
export function ConfirmNote({ words, isWaiting, lookAgain }: ConfirmNoteProps) {
  const { kind } = useSaveState().status;
  const isCalm = kind === "saved" || kind === "waiting" || kind === "saving";
  return (
    <p role="status" className="font-semibold text-caution empty:hidden">
      {!isCalm ? words.notSaved : isWaiting ? words.waiting : lookAgain && words.changed}
    </p>
  );
}
