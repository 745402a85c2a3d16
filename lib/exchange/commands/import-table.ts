import "server-only";
import { readAside, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { insertClients } from "@/lib/clients/commands/add";
import { type Duplicates, findDuplicatesOf } from "@/lib/clients/duplicates";
import { canAddClient } from "@/lib/clients/policy";
import { repeated } from "@/lib/clients/same-person";
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
  const found = await readAside((tx) => findDuplicatesOf(tx, actor, inputs, now));
  const ids = [...new Set(found.flatMap((one) => one.ids))];
  if (ids.length > 0)
    await transact((tx) =>
      recordAudit(tx, actor, { act: "client.search", detail: { ids, by: "duplicate" } }, now),
    );
  return found.map((one) => (isAlike(one) ? { number: one.listed[0]?.number ?? null } : undefined));
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
  if (!addAlike && inputs.some(repeated())) throw new AppError("duplicate");
  await transact(async (tx) => {
    const places = new Map(inputs.map(({ assignTo }) => [Object.values(assignTo).join(":"), assignTo]));
    for (const place of places.values()) await requireAssignable(tx, place, "assignTo");
    if (!addAlike && (await findDuplicatesOf(tx, actor, inputs, now)).some(isAlike))
      throw new AppError("duplicate");
    await insertClients(tx, actor, inputs, now);
    const detail = { n: inputs.length, format: "csv" };
    await recordAudit(tx, actor, { act: "exchange.import", detail }, now);
  });
  return inputs.length;
}

function isAlike({ listed, elsewhere }: Duplicates): boolean {
  return listed.length > 0 || elsewhere;
}

function requireRight(actor: Actor, inputs: readonly AddClientInput[]): void {
  const teams = new Set(inputs.map(({ assignTo }) => assignTo.teamId));
  if (!canImportClients(actor) || [...teams].some((teamId) => !canAddClient(actor, teamId)))
    throw new AppError("notFound");
}
