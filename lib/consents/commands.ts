import "server-only";
import { and, asc, desc, eq } from "drizzle-orm";
import { clients, consents } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { requireNamed } from "@/lib/clients/access";
import { dayOf } from "@/lib/dates";
import { AppError, invalid } from "@/lib/errors";
import { newId } from "@/lib/ids";
import type { ConsentInput, ConsentKind } from "./schema";

/**
 * Writes down that a consent was given or withdrawn; what was said before stays. Saying the same again is one row. Throws
 * `notFound`, `archived` when one is given for a record that is put away (withdrawing is always possible), and `invalid`
 * for a guardian whom the client has not, or a day in the future or before what was said last.
 */
export async function recordConsent(actor: Actor, input: ConsentInput, now: Date): Promise<void> {
  const { clientId, kind, given, giver, day } = input;
  await transact(async (tx) => {
    const { relation, ground } = await requireNamed(tx, actor, clientId, now);
    if (given && relation.status === "archived") throw new AppError("archived");
    if (giver === "guardian" && !(await hasGuardian(tx, clientId))) throw invalid("giver", "noGuardian");
    if (day > dayOf(now)) throw invalid("day", "dateInFuture");
    const latest = await latestOf(tx, clientId, kind);
    if (latest?.given === given && latest.giver === giver && latest.day === day) return;
    // The row written last is in force: one of an earlier day must not take back what was said since.
    if (latest && day < latest.day) throw invalid("day", "dateBeforeConsent");
    const id = newId();
    const who = { by: actor.userId, byName: actor.name, at: now };
    await tx.insert(consents).values({ id, clientId, kind, given, giver, day, ...who });
    const act = given ? "consents.give" : "consents.withdraw";
    await recordAudit(tx, actor, { act, clientId, object: id, ground, detail: { kind, giver, day } }, now);
  });
}

async function hasGuardian(tx: Tx, clientId: string): Promise<boolean> {
  const [row] = await tx.select({ kind: clients.guardianKind }).from(clients).where(eq(clients.id, clientId));
  return Boolean(row?.kind);
}

/** The order is that of files for research, where the last row decides. */
async function latestOf(tx: Tx, clientId: string, kind: ConsentKind) {
  const [row] = await tx
    .select({ given: consents.given, giver: consents.giver, day: consents.day })
    .from(consents)
    .where(and(eq(consents.clientId, clientId), eq(consents.kind, kind)))
    .orderBy(desc(consents.at), desc(consents.day), asc(consents.given))
    .limit(1);
  return row;
}
