"use client";

import { createContext, type ReactNode, use } from "react";
import type { ServiceWords } from "./service-words";

const Words = createContext<ServiceWords | undefined>(undefined);

/** Hands the words of ticked services to the rows inside, once for all of them. */
export function ServiceWordsProvider({ words, children }: { words: ServiceWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** The words of ticked services; throws outside their provider. */
export function useServiceWords(): ServiceWords {
  const words = use(Words);
  if (!words) throw new Error("useServiceWords needs a ServiceWordsProvider around it");
  return words;
}
