import "server-only";
import { and, asc, eq, or } from "drizzle-orm";
import { evaluations, plans, revisions } from "@/db/schema";
import type { Tx } from "@/db/store";
import { dayOf } from "@/lib/dates";
import type { RevisionRow } from "../rows";

/** Every confirmation of a client's documents, and the content of each document's latest one. */
export async function revisionsOf(
  tx: Tx,
  clientId: string,
): Promise<{ revisions: RevisionRow[]; contents: Map<string, unknown> }> {
  const rows = await tx
    .select({
      documentId: revisions.documentId,
      revision: revisions.revision,
      at: revisions.at,
      byName: revisions.byName,
      reason: revisions.reason,
    })
    .from(revisions)
    .where(eq(revisions.clientId, clientId))
    .orderBy(asc(revisions.at), asc(revisions.revision));
  const latest = await tx
    .select({ documentId: revisions.documentId, content: revisions.content })
    .from(revisions)
    .leftJoin(plans, eq(plans.id, revisions.documentId))
    .leftJoin(evaluations, eq(evaluations.id, revisions.documentId))
    .where(
      and(
        eq(revisions.clientId, clientId),
        or(eq(revisions.revision, plans.revision), eq(revisions.revision, evaluations.revision)),
      ),
    );
  return {
    revisions: rows.map(({ at, ...row }) => ({ ...row, day: dayOf(at) })),
    contents: new Map(latest.map(({ documentId, content }) => [documentId, content])),
  };
}
