import type { InsightsFilter } from "../tables";
import type { Part } from "./parts";

/** A client as figures see them: the group they are in, and what is said of them. */
export type SaidClient = {
  group: string;
  isEvaluated: boolean;
  parts: Readonly<Partial<Record<Part, string>>>;
};

/** One thing said of a client: an item with its mark, and the score where the mark is one. */
export type Say = (code: string, mark: string, score?: number) => void;

/** What reads the texts of a client: it says each item at most once. Not a list, because there are many of them. */
export type Reader = {
  name: string;
  /** What it reads. */
  parts: readonly Part[];
  read: (client: SaidClient, filter: InsightsFilter, say: Say) => void;
};
