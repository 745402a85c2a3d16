"use client";

import { useCount } from "@/components/saving/use-saving";
import { useGoalWords } from "./goal-words-context";

/** From how many goals for now on a kind word is said; nothing is stopped. */
const many = 8;

/** A gentle note when there is much to do at once. */
export function ManyNowNote() {
  const words = useGoalWords();
  const count = useCount("goals", (row) => row.chosen === true && row.timing !== "later");
  return (
    <p role="status" className="max-w-text text-muted">
      {count > many && words.manyNow.replace("{count}", String(count))}
    </p>
  );
}
