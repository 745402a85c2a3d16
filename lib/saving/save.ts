import "server-only";
import { lt } from "drizzle-orm";
import { saves } from "@/db/schema";
import type { Tx } from "@/db/store";
import { type Field, merge } from "./merge";
import type { PathTable } from "./paths";
import type { SaveRequest } from "./schema";
import { statements } from "./statements";
import type { FieldValue } from "./values";

export type MergedField = { path: string; value: FieldValue; by: string; at: string };
export type SaveConflict = { path: string; mine: FieldValue; theirs: FieldValue; by: string; at: string };

/** The answer to a save, as HTTP status and JSON body. In 409 and 422 the valid, unconflicted rest is saved too. */
export type SaveAnswer =
  | { status: 200; body: { version: number; merged: MergedField[] } }
  | {
      status: 409;
      body: { version: number; conflicts: SaveConflict[]; errors?: PathError[]; merged: MergedField[] };
    }
  | { status: 422; body: { version: number; errors: PathError[]; merged: MergedField[] } };
export type PathError = { path: string; code: string };

/** The document being saved: its id, the version it is at, and what it may hold. */
export type SavedDocument = { id: string; version: number; paths: PathTable };

export type SaveOutcome = { answer: SaveAnswer; version: number; written: string[] };

/**
 * Saves the changes of one request into a document's working copy, inside the caller's transaction, which has checked
 * the right to edit, has looked for an `earlierAnswer` to the request's key, and moves the document's version to the
 * outcome's.
 */
export async function saveChanges(
  tx: Tx,
  document: SavedDocument,
  request: SaveRequest,
  userId: string,
  now: Date,
): Promise<SaveOutcome> {
  const paths = request.changes.map((change) => change.path);
  const known = await knownFields(tx, document, request.base, paths);
  const unheard = request.after && (await earlierAnswer(tx, document.id, request.after));
  const ownVersion = unheard ? unheard.body.version : undefined;
  const current = new Map(known.map((field) => [field.path, field]));
  const { accepted, conflicts, errors } = merge(
    document.paths,
    current,
    request.changes,
    request.base,
    ownVersion,
  );

  const version = accepted.length > 0 ? document.version + 1 : document.version;
  await writeFields(tx, document.id, accepted, { version, by: userId, at: now });

  const mine = new Set([...accepted, ...conflicts].map((change) => change.path));
  const merged = known
    .filter((field) => field.version > request.base && !mine.has(field.path))
    .map(({ path, value, by, at }) => ({ path, value, by, at: at.toISOString() }));
  const answer = answerOf(version, merged, conflicts, errors);
  await statements(tx).insertSave.execute({ documentId: document.id, key: request.key, answer, at: now });
  return { answer, version, written: accepted.map((change) => change.path) };
}

/** Writes values into the working copy and, for ever, into the change history. */
export async function writeFields(
  tx: Tx,
  documentId: string,
  values: readonly { path: string; value: FieldValue }[],
  mark: { version: number; by: string; at: Date },
): Promise<void> {
  const { insertChange, writeField } = statements(tx);
  for (const { path, value } of values) {
    const row = { documentId, path, value, ...mark };
    await insertChange.execute(row);
    await writeField.execute(row);
  }
}

/** What was answered to this key before: a repeated request gets the same again and writes nothing. */
export async function earlierAnswer(
  tx: Tx,
  documentId: string,
  key: string,
): Promise<SaveAnswer | undefined> {
  const [row] = await statements(tx).answerTo.execute({ documentId, key });
  return row?.answer as SaveAnswer | undefined;
}

/** The fields a save must know: those it touches, and those that others changed since the browser last looked. */
async function knownFields(
  tx: Tx,
  document: SavedDocument,
  base: number,
  paths: readonly string[],
): Promise<Field[]> {
  const { fieldAt, fieldsSince } = statements(tx);
  const documentId = document.id;
  const rows = base < document.version ? await fieldsSince.execute({ documentId, base }) : [];
  const seen = new Set(rows.map((row) => row.path));
  for (const path of new Set(paths))
    if (!seen.has(path)) rows.push(...(await fieldAt.execute({ documentId, path })));
  return rows.map((row) => ({ ...row, value: row.value as FieldValue, by: row.by ?? "" }));
}

function answerOf(
  version: number,
  merged: MergedField[],
  conflicts: { path: string; mine: FieldValue; theirs: FieldValue; by: string; at: Date }[],
  errors: PathError[],
): SaveAnswer {
  if (conflicts.length > 0) {
    const told = conflicts.map((conflict) => ({ ...conflict, at: conflict.at.toISOString() }));
    return { status: 409, body: { version, conflicts: told, merged, ...(errors.length > 0 && { errors }) } };
  }
  if (errors.length > 0) return { status: 422, body: { version, errors, merged } };
  return { status: 200, body: { version, merged } };
}

/** How long a repeat of a save is still known, milliseconds: longer than any page waits for the network. */
const keptFor = 7 * 86_400_000;

/** Sweeps answers that nobody will ask for any more. */
export async function forgetOldSaves(tx: Tx, now: Date): Promise<void> {
  await tx.delete(saves).where(lt(saves.at, new Date(now.getTime() - keptFor)));
}
