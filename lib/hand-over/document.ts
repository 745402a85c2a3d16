import "server-only";
import { and, eq } from "drizzle-orm";
import { revisions } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { namedGround } from "@/lib/clients/policy";
import { AppError } from "@/lib/errors";
import { evaluationHead } from "@/lib/evaluations/head";
import { planHead } from "@/lib/plans/head";
import type { DocumentKind } from "@/lib/terms";

export type DocumentOf = { kind: DocumentKind; documentId: string };

/**
 * A document and why the actor may take its text to the official record: named workers only, as for all that changes
 * the record. Throws `notFound` for everybody else.
 */
export async function ownDocument(tx: Tx, actor: Actor, { kind, documentId }: DocumentOf, now: Date) {
  const head =
    kind === "plan"
      ? await planHead(tx, actor, documentId, now)
      : await evaluationHead(tx, actor, documentId, now);
  const ground = namedGround(actor, head.relation);
  if (!ground) throw new AppError("notFound");
  return { ...head, ground };
}

/** A confirmed text of a document. Throws `notFound` when there is none. */
export async function confirmedText(tx: Tx, { kind, documentId }: DocumentOf, revision: number) {
  const [row] = await tx
    .select({
      revision: revisions.revision,
      content: revisions.content,
      byName: revisions.byName,
      at: revisions.at,
    })
    .from(revisions)
    .where(
      and(eq(revisions.documentId, documentId), eq(revisions.kind, kind), eq(revisions.revision, revision)),
    );
  if (!row) throw new AppError("notFound");
  return row;
}
