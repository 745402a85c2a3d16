"use client";

import { createContext, type ReactNode, use } from "react";
import type { EvaluationWords } from "./words";

const Words = createContext<EvaluationWords | undefined>(undefined);

/** Hands the words of the answers to the rows inside, once for the whole evaluation. */
export function WordsProvider({ words, children }: { words: EvaluationWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** The words of the answers; throws outside their provider. */
export function useWords(): EvaluationWords {
  const words = use(Words);
  if (!words) throw new Error("useWords needs a WordsProvider around it");
  return words;
}
