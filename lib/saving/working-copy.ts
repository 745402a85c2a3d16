import "server-only";
import { desc, eq } from "drizzle-orm";
import { revisions } from "@/db/schema";
import type { Tx } from "@/db/store";
import { fieldsOf } from "./fields";
import type { FieldMap } from "./rows";
import { writeFields } from "./save";

/**
 * The working copy of a document; of one that came in from a file, which has none yet, what its latest revision says.
 * @param fieldsFrom makes a working copy of a revision's content
 */
export async function workingCopy<Content>(
  tx: Tx,
  documentId: string,
  fieldsFrom: (content: Content) => FieldMap,
): Promise<FieldMap> {
  const fields = await fieldsOf(tx, documentId);
  if (fields.size > 0) return fields;
  const latest = await latestRevision(tx, documentId);
  return latest ? fieldsFrom(latest.content as Content) : fields;
}

/** Gives a confirmed document that came in from a file its working copy, as if it had been written when it came. */
export async function fillWorkingCopy<Content>(
  tx: Tx,
  documentId: string,
  fieldsFrom: (content: Content) => FieldMap,
): Promise<void> {
  if ((await fieldsOf(tx, documentId)).size > 0) return;
  const latest = await latestRevision(tx, documentId);
  if (!latest) return;
  const { version, by, at } = latest;
  const values = [...fieldsFrom(latest.content as Content)].map(([path, value]) => ({ path, value }));
  await writeFields(tx, documentId, values, { version, by, at });
}

async function latestRevision(tx: Tx, documentId: string) {
  const [row] = await tx
    .select({
      content: revisions.content,
      version: revisions.version,
      by: revisions.by,
      at: revisions.at,
    })
    .from(revisions)
    .where(eq(revisions.documentId, documentId))
    .orderBy(desc(revisions.revision))
    .limit(1);
  return row;
}
