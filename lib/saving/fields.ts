import "server-only";
import { and, desc, eq, lte, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { changes, fields } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { FieldMap } from "./rows";
import type { FieldValue } from "./values";

const fieldsQuery = prepared((tx) =>
  tx
    .select({ path: fields.path, value: fields.value })
    .from(fields)
    .where(eq(fields.documentId, sql.placeholder("documentId")))
    .prepare(),
);

/** The working copy of a document: every path that holds something. */
export async function fieldsOf(tx: Tx, documentId: string): Promise<FieldMap> {
  const rows = await fieldsQuery(tx).execute({ documentId });
  return new Map(rows.map((row) => [row.path, row.value as FieldValue]));
}

/** What the document held at an earlier version. */
export async function fieldsAt(tx: Tx, documentId: string, version: number): Promise<FieldMap> {
  const rows = await tx
    .select({ path: changes.path, value: changes.value })
    .from(changes)
    .where(and(eq(changes.documentId, documentId), lte(changes.version, version)))
    .orderBy(desc(changes.version));
  const latest: FieldMap = new Map();
  for (const row of rows) if (!latest.has(row.path)) latest.set(row.path, row.value as FieldValue);
  return latest;
}
