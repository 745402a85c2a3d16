import type { Actor } from "@/lib/access/actor";
import type { LiveField, LiveState } from "./messages";

/** Where a document is, and what changed in it after a version. */
export type News = { version: number; state: LiveState; fields: LiveField[] };

/** How one kind of document is followed. Both throw `notFound` for who may not open it, or may not any more. */
export type Following = {
  /** The first look, checked and audited as opening the document is. */
  begin: (actor: Actor, documentId: string, since: number, now: Date) => Promise<News>;
  /** Every later look of the same stream: checked, covered by the audit row of the first. */
  goOn: (actor: Actor, documentId: string, since: number, now: Date) => Promise<News>;
};
