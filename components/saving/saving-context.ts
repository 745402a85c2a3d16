import { createContext, use } from "react";
import type { SaveQueue } from "./queue";
import type { SavingWords } from "./words";

export type Saving = {
  readonly queue: SaveQueue;
  readonly words: SavingWords;
  readonly userId: string;
  /** The address of the document, for saving and following. */
  readonly url: string;
};

export const SavingContext = createContext<Saving | undefined>(undefined);

/** The queue of the document around and its words. Throws outside a `SaveProvider`. */
export function useSaving(): Saving {
  const saving = use(SavingContext);
  if (!saving) throw new Error("useSaving needs a SaveProvider around it");
  return saving;
}
