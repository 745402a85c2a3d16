"use client";

import { LiveTick } from "@/components/saving/fields/live-tick";
import { useCount, useValue } from "@/components/saving/use-saving";
import { maxImportant } from "@/lib/plans/problems";
import { useGoalWords } from "./goal-words-context";

/** "Important", for three goals at most: when they are taken, the others say so instead of taking a fourth. */
export function ImportantTick({ path }: { path: string }) {
  const words = useGoalWords();
  const taken = useCount("goals", (row) => row.chosen === true && row.important === true);
  const isMarked = useValue(path) === true;
  const isFull = taken >= maxImportant && !isMarked;
  return (
    <LiveTick path={path} disabled={isFull}>
      {words.important}
      {isFull && (
        <>
          <span aria-hidden="true"> (3/3)</span>
          <span className="sr-only">: {words.importantFull}</span>
        </>
      )}
    </LiveTick>
  );
}
