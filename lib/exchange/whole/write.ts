import "server-only";
import { inArray } from "drizzle-orm";
import { clients, evaluations, plans, shares } from "@/db/schema";
import type { Tx } from "@/db/store";
import { clientTables, type TableName } from "../rows";
import { clientParts, evaluationParts, planParts, shareParts, toldColumns, userColumns } from "./parts";
import type { FileRow } from "./types";

/** The e-mail address of a user by their id. */
export type EmailOf = (userId: string) => string | undefined;
type Row = Record<string, unknown>;
type Parts = Readonly<Record<string, { link: string; order: readonly string[] }>>;

/** Stored clients as the file of everything says them, by id. */
export async function storedWhole(
  tx: Tx,
  clientIds: readonly string[],
  emailOf: EmailOf,
): Promise<Map<string, FileRow>> {
  const ids = [...clientIds];
  const heads = await tx.select().from(clients).where(inArray(clients.id, ids));
  const planRows = await tx.select().from(plans).where(inArray(plans.clientId, ids));
  const evaluationRows = await tx.select().from(evaluations).where(inArray(evaluations.clientId, ids));
  const planIds = planRows.map(({ id }) => id);
  const evaluationIds = evaluationRows.map(({ id }) => id);
  const ofClient = await partsOf(tx, clientParts, ids, emailOf);
  const shareIds = await tx.select({ id: shares.id }).from(shares).where(inArray(shares.clientId, ids));
  const ofShare = await partsOf(
    tx,
    shareParts,
    shareIds.map(({ id }) => id),
    emailOf,
  );
  const ofPlan = await partsOf(tx, planParts, planIds, emailOf);
  const ofEvaluation = await partsOf(tx, evaluationParts, evaluationIds, emailOf);

  const told = (name: TableName, row: Row, more: FileRow) => ({ ...fileRow(name, row, emailOf), ...more });
  const inOrder = <R extends { createdAt: Date; id: string }>(rows: R[]) =>
    rows.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1));
  const evaluationsOf = Map.groupBy(inOrder(evaluationRows), ({ planId }) => planId);
  const plansOf = Map.groupBy(inOrder(planRows), ({ clientId }) => clientId);
  return new Map(
    heads.map((client) => {
      const written = (plansOf.get(client.id) ?? []).map((plan) =>
        told("plans", plan, {
          ...ofPlan(plan.id),
          evaluations: (evaluationsOf.get(plan.id) ?? []).map((evaluation) =>
            told("evaluations", evaluation, ofEvaluation(evaluation.id)),
          ),
        }),
      );
      const own = ofClient(client.id);
      const shared = own.shares as FileRow[] | undefined;
      if (shared) own.shares = shared.map((share) => ({ ...share, ...ofShare(String(share.id)) }));
      return [client.id, told("clients", client, { ...own, plans: written })];
    }),
  );
}

/** The rows of some tables by what they hang on; tables without rows are left out. */
async function partsOf(
  tx: Tx,
  parts: Parts,
  ids: string[],
  emailOf: EmailOf,
): Promise<(id: string) => FileRow> {
  const groups = new Map<string, Map<string, FileRow[]>>();
  for (const [name, { link, order }] of Object.entries(parts)) {
    const table = clientTables[name as TableName];
    const column = (table as unknown as Record<string, typeof clients.id>)[link];
    if (!column) throw new Error(`${name} has no ${link}`);
    const rows: Row[] = await tx.select().from(table).where(inArray(column, ids));
    rows.sort((a, b) => compare(a, b, order));
    const byOwner = Map.groupBy(rows, (row) => String(row[link]));
    groups.set(
      name,
      new Map(
        [...byOwner].map(([id, some]) => [id, some.map((row) => fileRow(name as TableName, row, emailOf))]),
      ),
    );
  }
  return (id) =>
    Object.fromEntries(
      [...groups].flatMap(([name, byOwner]) => {
        const rows = byOwner.get(id);
        return rows ? [[name, rows]] : [];
      }),
    );
}

/** A row as the file holds it: what has its default is left out, instants are text, users are e-mails. */
export function fileRow(name: TableName, row: Row, emailOf: EmailOf): FileRow {
  const told: FileRow = {};
  for (const [column, { default: standard }] of toldColumns(name)) {
    const value = row[column] ?? null;
    if (value === (standard ?? null)) continue;
    if (value instanceof Date) told[column] = value.toISOString();
    else if (userColumns.has(column)) told[column] = emailOf(String(value)) ?? value;
    else told[column] = value;
  }
  return told;
}

function compare(a: Row, b: Row, order: readonly string[]): number {
  for (const column of order) {
    const [one, other] = [a[column] as string | number, b[column] as string | number];
    if (one < other) return -1;
    if (one > other) return 1;
  }
  return 0;
}
