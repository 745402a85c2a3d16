"use client";

import { createContext, type ReactNode, use } from "react";
import type { GoalWords } from "./goal-words";

const Words = createContext<GoalWords | undefined>(undefined);

/** Hands the words of ticked goals to the rows inside, once for all of them. */
export function GoalWordsProvider({ words, children }: { words: GoalWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** The words of ticked goals; throws outside their provider. */
export function useGoalWords(): GoalWords {
  const words = use(Words);
  if (!words) throw new Error("useGoalWords needs a GoalWordsProvider around it");
  return words;
}
