import "server-only";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { insertClient } from "@/lib/clients/commands/add";
import { findDuplicates } from "@/lib/clients/duplicates";
import { canAddClient } from "@/lib/clients/policy";
import type { AddClientInput } from "@/lib/clients/schema";
import { requireAssignable } from "@/lib/clients/staff";
import { AppError } from "@/lib/errors";
import { canImportClients } from "../policy";

/** Whether somebody alike is a client already: one the actor may know of, by number, or one of another team. */
export type Alike = { number: string | null };

/**
 * Who of these may be a client already, in the same order; undefined where nobody is. The look is recorded. Throws
 * `notFound` for who may not bring clients in.
 */
export async function findAlike(
  actor: Actor,
  inputs: readonly AddClientInput[],
  now: Date,
): Promise<(Alike | undefined)[]> {
  requireRight(actor, inputs);
  return transact(async (tx) => {
    const found: (Alike | undefined)[] = [];
    const shown: string[] = [];
    for (const input of inputs) {
      const { ids, listed, elsewhere } = await findDuplicates(tx, actor, input, now);
      shown.push(...ids);
      found.push(listed[0] || elsewhere ? { number: listed[0]?.number ?? null } : undefined);
    }
    if (shown.length > 0)
      await recordAudit(tx, actor, { act: "client.search", detail: { ids: shown, by: "duplicate" } }, now);
    return found;
  });
}

/**
 * Adds all these clients, or none. Throws `notFound` for who may not, `invalid` for a worker who cannot be named, `duplicate`
 * when somebody alike has come since they were looked at and `addAlike` is not set.
 */
export async function importTable(
  actor: Actor,
  { inputs, addAlike }: { inputs: readonly AddClientInput[]; addAlike: boolean },
  now: Date,
): Promise<number> {
  requireRight(actor, inputs);
  await transact(async (tx) => {
    for (const input of inputs) {
      await requireAssignable(tx, input.assignTo, "assignTo");
      const { listed, elsewhere } = await findDuplicates(tx, actor, input, now);
      if (!addAlike && (listed.length > 0 || elsewhere)) throw new AppError("duplicate");
      await insertClient(tx, actor, input, now);
    }
    const detail = { n: inputs.length, format: "csv" };
    await recordAudit(tx, actor, { act: "exchange.import", detail }, now);
  });
  return inputs.length;
}

function requireRight(actor: Actor, inputs: readonly AddClientInput[]): void {
  const teams = new Set(inputs.map(({ assignTo }) => assignTo.teamId));
  if (!canImportClients(actor) || [...teams].some((teamId) => !canAddClient(actor, teamId)))
    throw new AppError("notFound");
}
