import "server-only";
import type { Tx } from "@/db/store";
import { fieldsAt, fieldsOf } from "./fields";
import { writeFields } from "./save";

/** Brings a working copy back to what it was at a version, as new changes, so that the history keeps everything. */
export async function restoreFields(
  tx: Tx,
  documentId: string,
  version: number,
  mark: { version: number; by: string; at: Date },
): Promise<void> {
  const then = await fieldsAt(tx, documentId, version);
  const current = await fieldsOf(tx, documentId);
  const values = [...current]
    .map(([path, value]) => ({ path, value, was: then.get(path) ?? null }))
    .filter(({ value, was }) => value !== was)
    .map(({ path, was }) => ({ path, value: was }));
  await writeFields(tx, documentId, values, mark);
}
