import "server-only";
import { sql } from "drizzle-orm";
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
    return { outcome: "added", ...(await insertClient(tx, actor, input, now)) };
  });
}

/** Adds a client in the caller's transaction, which has asked the right and looked for somebody alike. */
export async function insertClient(
  tx: Tx,
  actor: Actor,
  input: AddClientInput,
  now: Date,
): Promise<{ id: string; number: string }> {
  const id = newId();
  const number = await nextNumber(tx);
  const times = { createdAt: now, createdBy: actor.userId, updatedAt: now };
  await tx.insert(clients).values({ ...fieldValues(input), ...input.assignTo, ...times, id, number });
  await recordAudit(tx, actor, { act: "client.add", clientId: id, detail: input.assignTo }, now);
  return { id, number };
}

/** The numbers begin at A-1001 and are never given twice. */
async function nextNumber(tx: Tx): Promise<string> {
  const [counter] = await tx
    .insert(counters)
    .values({ name: "client", value: 1001 })
    .onConflictDoUpdate({ target: counters.name, set: { value: sql`${counters.value} + 1` } })
    .returning({ value: counters.value });
  if (!counter) throw new Error("the counter gave no number");
  return `A-${counter.value}`;
}
