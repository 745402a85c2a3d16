import type { ClientDocument } from "@/lib/summary/document";

/** A goal as the client's page names it. */
export type PageGoal = { key: string; text: string };

/** How many goals may be the most important ones. */
export const mostGoals = 3;

/** Parts of a document that list goals: told whole, in brief, and for later. */
const goalParts = ["goals", "others", "later"];

/** The goals that a page shows, in its order: those that a client may call important. */
export function goalsOn({ parts }: ClientDocument): PageGoal[] {
  return parts
    .filter(({ key }) => goalParts.includes(key))
    .flatMap((part) => {
      if (part.look === "list") return part.items.map(({ key, text }) => ({ key, text }));
      return part.look === "table" ? part.rows.map(({ key, cells }) => ({ key, text: cells[0] ?? "" })) : [];
    });
}

/** The words of goals by their keys, in the order of the keys; one that is not on the page is left out. */
export function namedGoals(document: ClientDocument, keys: readonly string[]): string[] {
  const known = goalsOn(document);
  return keys.flatMap((key) => known.find((goal) => goal.key === key)?.text ?? []);
}
