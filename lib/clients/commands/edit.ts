import "server-only";
import { eq, sql } from "drizzle-orm";
import { clients } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { dayOf } from "@/lib/dates";
import { AppError, invalid } from "@/lib/errors";
import { requireEditable } from "../access";
import { fieldColumns, fieldValues } from "../columns";
import { type Duplicates, findDuplicates } from "../duplicates";
import { changedFields, type FieldConflict, mergeFields } from "../merge";
import type { ClientFields, EditClientInput } from "../schema";

export type Edited =
  | { outcome: "saved" }
  | { outcome: "duplicates"; duplicates: Omit<Duplicates, "ids"> }
  | { outcome: "conflict"; conflicts: readonly FieldConflict[]; stored: ClientFields };

/**
 * Changes what is known of a client. Others' changes since `seen` to other fields are kept; when the same field was
 * changed otherwise, nothing is saved and the answer names the fields and both values. Nor is it when a new personal id is
 * another client's and `addAnyway` is not set: the answer says whose, as far as the actor may know.
 * Throws `notFound`, `archived`, or `invalid` for a birth date to come.
 */
export async function editClient(actor: Actor, input: EditClientInput, now: Date): Promise<Edited> {
  if (input.birthDate && input.birthDate > dayOf(now)) throw invalid("birthDate", "dateInFuture");
  return transact(async (tx) => {
    const ground = await requireEditable(tx, actor, input.clientId, now);
    const thisClient = eq(clients.id, input.clientId);
    const [stored] = await tx.select(fieldColumns).from(clients).where(thisClient);
    if (!stored) throw new AppError("notFound");
    const theirs = stored as ClientFields;
    const { conflicts, merged } = mergeFields(input.seenNow ?? input.seen, input, theirs);
    if (!merged) return { outcome: "conflict", conflicts, stored: theirs };
    const fields = changedFields(theirs, merged);
    if (fields.length === 0) return { outcome: "saved" };
    if (fields.includes("personalId") && !input.addAnyway) {
      const alike = { ...merged, birthDate: null };
      const { ids, ...duplicates } = await findDuplicates(tx, actor, alike, now, input.clientId);
      if (duplicates.listed.length > 0 || duplicates.elsewhere) {
        await recordAudit(tx, actor, { act: "client.search", detail: { ids, by: "duplicate" } }, now);
        return { outcome: "duplicates", duplicates };
      }
    }
    await tx
      .update(clients)
      .set({ ...fieldValues(merged), version: sql`${clients.version} + 1`, updatedAt: now })
      .where(thisClient);
    const entry = { act: "client.edit", clientId: input.clientId, ground, detail: { fields } } as const;
    await recordAudit(tx, actor, entry, now);
    return { outcome: "saved" };
  });
}
