import "server-only";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { changes, revisions, users } from "@/db/schema";
import type { Tx } from "@/db/store";
import { AppError } from "@/lib/errors";
import type { DocumentKind } from "@/lib/terms";
import { type Change, type Difference, differencesOf, type Edit, editsOf } from "./edits";
import { fieldsAt } from "./fields";
import type { FieldMap } from "./rows";
import type { FieldValue } from "./values";

/** Which edits are asked for: of one part, of one row or field (`goals.debt`), and which page of them. */
export type HistoryFilter = {
  isInPart: (path: string) => boolean;
  row: string | undefined;
  page: number;
};
export type RevisionHead = { revision: number; version: number; reason: string; byName: string; at: Date };
export type HistoryPage = {
  edits: Edit[];
  total: number;
  page: number;
  size: number;
  revisions: RevisionHead[];
  /** The document as it is now, to name its rows by. */
  now: FieldMap;
};
export type Comparison = {
  from: RevisionHead;
  to: RevisionHead;
  differences: Difference[];
  revisions: RevisionHead[];
  now: FieldMap;
};

const pageSize = 50;

/** One page of a document's edits, the latest first, and its revisions. A page past the end is the last one. */
export async function historyOf(
  tx: Tx,
  kind: DocumentKind,
  documentId: string,
  { isInPart, row, page }: HistoryFilter,
): Promise<HistoryPage> {
  const all = await changesOf(tx, documentId);
  const isAsked = (path: string) =>
    isInPart(path) && (row === undefined || path === row || path.startsWith(`${row}.`));
  const edits = editsOf(all.filter(({ path }) => isAsked(path)));
  const shown = Math.max(1, Math.min(page, Math.ceil(edits.length / pageSize)));
  return {
    edits: await withNames(tx, edits.slice((shown - 1) * pageSize, shown * pageSize)),
    total: edits.length,
    page: shown,
    size: pageSize,
    revisions: await revisionHeads(tx, kind, documentId),
    now: new Map(all.map(({ path, value }) => [path, value])),
  };
}

/** What differs between two revisions of a document, the earlier first. Throws `notFound` when one does not exist. */
export async function compareRevisions(
  tx: Tx,
  kind: DocumentKind,
  documentId: string,
  asked: readonly [number, number],
): Promise<Comparison> {
  const all = await revisionHeads(tx, kind, documentId);
  const [from, to] = asked
    .toSorted((a, b) => a - b)
    .map((revision) => all.find((one) => one.revision === revision));
  if (!from || !to) throw new AppError("notFound");
  const [before, after] = [
    await fieldsAt(tx, documentId, from.version),
    await fieldsAt(tx, documentId, to.version),
  ];
  const now = new Map([...before, ...after]);
  return { from, to, differences: differencesOf(before, after), revisions: all, now };
}

async function changesOf(tx: Tx, documentId: string): Promise<Change[]> {
  const rows = await tx
    .select({
      path: changes.path,
      value: changes.value,
      version: changes.version,
      by: changes.by,
      at: changes.at,
    })
    .from(changes)
    .where(eq(changes.documentId, documentId))
    .orderBy(asc(changes.version), asc(changes.path));
  return rows.map((row) => ({ ...row, value: row.value as FieldValue }));
}

/** People are told apart by id, because two may have one name, and shown by name. */
async function withNames(tx: Tx, edits: readonly Edit[]): Promise<Edit[]> {
  const ids = [...new Set(edits.map((edit) => edit.by))];
  if (ids.length === 0) return [];
  const people = await tx
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, ids));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return edits.map((edit) => ({ ...edit, by: names.get(edit.by) ?? "" }));
}

async function revisionHeads(tx: Tx, kind: DocumentKind, documentId: string): Promise<RevisionHead[]> {
  return tx
    .select({
      revision: revisions.revision,
      version: revisions.version,
      reason: revisions.reason,
      byName: revisions.byName,
      at: revisions.at,
    })
    .from(revisions)
    .where(and(eq(revisions.documentId, documentId), eq(revisions.kind, kind)))
    .orderBy(desc(revisions.revision));
}
