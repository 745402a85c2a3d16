import { sql } from "drizzle-orm";
import { blocks, clients, counters, coWorkers, openingReasons } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import { newId } from "@/lib/ids";
import { foldedName } from "@/lib/person-name";
import { aTeam } from "./people";

export type ClientRow = typeof clients.$inferSelect;

export type ClientSpec = Partial<ClientRow> & {
  coWorkerIds?: readonly string[];
  blockedIds?: readonly string[];
  /** Who gave a reason, and the day it is good for. */
  reasons?: readonly { userId: string; day: string }[];
};

const longAgo = new Date("2026-01-02T08:00:00Z");

/** Inserts a client, with a number of its own, of a new team unless told otherwise. */
export async function aClient(over: ClientSpec = {}): Promise<ClientRow> {
  const teamId = over.teamId ?? (await aTeam()).id;
  return transact((tx) => insert(tx, { ...over, teamId }));
}

/** Inserts many clients in one transaction, in order. */
export async function someClients(specs: readonly (ClientSpec & { teamId: string })[]): Promise<ClientRow[]> {
  return transact(async (tx) => {
    const rows: ClientRow[] = [];
    for (const spec of specs) rows.push(await insert(tx, spec));
    return rows;
  });
}

async function insert(tx: Tx, spec: ClientSpec & { teamId: string }): Promise<ClientRow> {
  const { coWorkerIds = [], blockedIds = [], reasons = [], ...given } = spec;
  const names = { firstName: given.firstName ?? "Testi", lastName: given.lastName ?? "Asiakas" };
  const [row] = await tx
    .insert(clients)
    .values({
      id: newId(),
      number: await nextNumber(tx),
      nameFolded: foldedName(names),
      birthDate: "1985-06-15",
      createdAt: longAgo,
      createdBy: "factory",
      updatedAt: longAgo,
      ...names,
      ...given,
    })
    .returning();
  if (!row) throw new Error("the client was not inserted");
  const added = { clientId: row.id, addedAt: longAgo, addedBy: "factory" };
  if (coWorkerIds.length)
    await tx.insert(coWorkers).values(coWorkerIds.map((userId) => ({ ...added, userId })));
  if (blockedIds.length) await tx.insert(blocks).values(blockedIds.map((userId) => ({ ...added, userId })));
  const reason = { clientId: row.id, reason: "a call from the client", at: longAgo };
  if (reasons.length)
    await tx.insert(openingReasons).values(reasons.map((each) => ({ ...reason, ...each, id: newId() })));
  return row;
}

async function nextNumber(tx: Tx): Promise<string> {
  const [counter] = await tx
    .insert(counters)
    .values({ name: "client", value: 1001 })
    .onConflictDoUpdate({ target: counters.name, set: { value: sql`${counters.value} + 1` } })
    .returning({ value: counters.value });
  return `A-${counter?.value}`;
}
