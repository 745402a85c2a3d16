"use client";

import { LiveChoices } from "@/components/saving/fields/live-choices";
import { useWords } from "./words-context";

type ChoicesProps = {
  path: string;
  /** Which question it is: its legend and answers are among the words. */
  kind: string;
  of?: string;
  isStop?: boolean;
};

/** One of the evaluation's questions with a few answers. */
export function Choices({ kind, ...field }: ChoicesProps) {
  const words = useWords();
  const set = words.choices[kind];
  if (!set) return null;
  const clear = { short: words.clear, of: words.clearOf };
  return <LiveChoices {...field} {...set} empty={words.unanswered} clear={clear} />;
}
