"use client";

import { createContext, use } from "react";

/** What stops confirming, by path, in words: fields on the page say it beside themselves. */
export const ProblemsContext = createContext<Readonly<Record<string, string>>>({});

/** What is wrong with a field, when confirming found it. */
export function useProblem(path: string): string | undefined {
  return use(ProblemsContext)[path];
}
