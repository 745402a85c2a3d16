"use client";

import { createContext, type ReactNode, use } from "react";
import type { FactorWords } from "./factor-words";

const Words = createContext<FactorWords | undefined>(undefined);

/** Hands the words of factors to the rows inside, once for all of them. */
export function FactorWordsProvider({ words, children }: { words: FactorWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** The words of factors; throws outside their provider. */
export function useFactorWords(): FactorWords {
  const words = use(Words);
  if (!words) throw new Error("useFactorWords needs a FactorWordsProvider around it");
  return words;
}
