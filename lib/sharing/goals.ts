import type { ClientDocument } from "@/lib/summary/document";

/** A goal as the client's page names it. */
export type PageGoal = { key: string; text: string };

/** How many goals may be the most important ones. */
export const mostGoals = 3;

/** Parts of a document that list goals, by how their keys begin. */
const goalParts = /^(goals|later)/;

/** The goals that a page shows, in its order: those that a client may call important. */
export function goalsOn({ parts }: ClientDocument): PageGoal[] {
  return parts
    .filter(({ key }) => goalParts.test(key))
    .flatMap((part) => (part.look === "list" ? part.items : []))
    .map(({ key, text }) => ({ key, text }));
}
