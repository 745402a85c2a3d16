"use client";

import { createContext, type ReactNode, use } from "react";
import type { MethodWords } from "./method-words";

const Words = createContext<MethodWords | undefined>(undefined);

/** Hands the words of planned methods to the rows inside, once for all of them. */
export function MethodWordsProvider({ words, children }: { words: MethodWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** The words of planned methods; throws outside their provider. */
export function useMethodWords(): MethodWords {
  const words = use(Words);
  if (!words) throw new Error("useMethodWords needs a MethodWordsProvider around it");
  return words;
}
