import "server-only";
import { revisions } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { newId } from "@/lib/ids";
import type { DocumentKind } from "@/lib/terms";

export type NewRevision = {
  document: { id: string; clientId: string };
  kind: DocumentKind;
  revision: number;
  /** The document's version that was confirmed. */
  version: number;
  content: unknown;
  /** Why it was corrected; empty for the first. */
  reason: string;
};

/** Keeps what was confirmed, whole and for good. */
export async function addRevision(tx: Tx, actor: Actor, entry: NewRevision, now: Date): Promise<void> {
  const { document, kind, revision, version, content, reason } = entry;
  await tx.insert(revisions).values({
    id: newId(),
    documentId: document.id,
    kind,
    clientId: document.clientId,
    revision,
    version,
    content,
    reason,
    by: actor.userId,
    byName: actor.name,
    at: now,
  });
}
