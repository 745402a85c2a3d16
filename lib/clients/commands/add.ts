import "server-only";
import { sql } from "drizzle-orm";
import { bulkInsert } from "@/db/bulk";
import { clients, counters } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { dayOf } from "@/lib/dates";
import { AppError, invalid } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { fieldValues } from "../columns";
import { type Duplicates, findDuplicates } from "../duplicates";
import { canAddClient } from "../policy";
import type { AddClientInput } from "../schema";
import { requireAssignable } from "../staff";

export type Added =
  | { outcome: "added"; id: string; number: string }
  | { outcome: "duplicates"; duplicates: Omit<Duplicates, "ids"> };

/**
 * Adds a client to one of the actor's teams and gives them a number. When somebody alike is a client already and
 * `addAnyway` is not set, nothing is added and the answer says who, as far as the actor may know; the look is recorded.
 * Throws `notFound` for who may not add to the team, `invalid` for a worker who cannot be named or a birth date to come.
 */
export async function addClient(actor: Actor, input: AddClientInput, now: Date): Promise<Added> {
  if (!canAddClient(actor, input.assignTo.teamId)) throw new AppError("notFound");
  if (input.birthDate && input.birthDate > dayOf(now)) throw invalid("birthDate", "dateInFuture");
  return transact(async (tx) => {
    await requireAssignable(tx, input.assignTo, "assignTo");
    const { ids, ...duplicates } = await findDuplicates(tx, actor, input, now);
    if (!input.addAnyway && (duplicates.listed.length > 0 || duplicates.elsewhere)) {
      await recordAudit(tx, actor, { act: "client.search", detail: { ids, by: "duplicate" } }, now);
      return { outcome: "duplicates", duplicates };
    }
    const [added] = await insertClients(tx, actor, [input], now);
    if (!added) throw new Error("nobody was added");
    return { outcome: "added", ...added };
  });
}

/** Adds clients in the caller's transaction, which has asked the right and looked for somebody alike. */
export async function insertClients(
  tx: Tx,
  actor: Actor,
  inputs: readonly AddClientInput[],
  now: Date,
): Promise<{ id: string; number: string }[]> {
  const numbers = await nextNumbers(tx, inputs.length);
  const times = { createdAt: now, createdBy: actor.userId, updatedAt: now };
  const rows = inputs.map((input, at) => ({
    ...fieldValues(input),
    ...input.assignTo,
    ...times,
    id: newId(),
    number: numbers[at] ?? "",
  }));
  for (const step of insertRows(rows)) await step(tx);
  for (const { id, teamId, responsibleId } of rows)
    await recordAudit(tx, actor, { act: "client.add", clientId: id, detail: { teamId, responsibleId } }, now);
  return rows.map(({ id, number }) => ({ id, number }));
}

const insertRows = bulkInsert(clients);

/** The numbers begin at A-1001 and are never given twice. */
async function nextNumbers(tx: Tx, count: number): Promise<string[]> {
  const [counter] = await tx
    .insert(counters)
    .values({ name: "client", value: 1000 + count })
    .onConflictDoUpdate({ target: counters.name, set: { value: sql`${counters.value} + ${count}` } })
    .returning({ value: counters.value });
  if (!counter) throw new Error("the counter gave no numbers");
  return Array.from({ length: count }, (_, at) => `A-${counter.value - count + 1 + at}`);
}
