import "server-only";
import { eq } from "drizzle-orm";
import { blocks } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { requireNamed } from "@/lib/clients/access";
import { dayOf } from "@/lib/dates";
import { checkOf, type DataCheck } from "./check";
import { safeOf } from "./safe";
import { type Stored, storedOf } from "./stored";

export type DataCheckPage = { number: string; language: string; nonDisclosure: boolean; check: DataCheck };

/** What to look for before a client's data are given out, for named workers; leaves an audit row. Throws `notFound`. */
export async function openDataCheck(actor: Actor, clientId: string, now: Date): Promise<DataCheckPage> {
  return transact(async (tx) => {
    const { ground } = await requireNamed(tx, actor, clientId, now);
    await recordAudit(tx, actor, { act: "myData.check", clientId, ground }, now);
    const stored = await storedOf(tx, clientId);
    const { language, nonDisclosure } = stored.client.fields;
    const check = checkOf(stored, { isBlocked: await hasBlocks(tx, clientId), today: dayOf(now) });
    return { number: stored.client.number, language, nonDisclosure, check };
  });
}

/** A client's own data. `isSafe` is true when something was left out so that the paper is safe at home. */
export type MyData = { stored: Stored; isSafe: boolean };

/**
 * Everything that is stored of a client, for printing or as a file; leaves an audit row of either. What is not for a
 * paper at home is there only when asked for. Throws `notFound` for others than named workers.
 */
export async function openMyData(
  actor: Actor,
  { clientId, hidden, as }: { clientId: string; hidden: boolean; as: "print" | "export" },
  now: Date,
): Promise<MyData> {
  return transact(async (tx) => {
    const { ground } = await requireNamed(tx, actor, clientId, now);
    await recordAudit(tx, actor, { act: `myData.${as}`, clientId, ground, detail: { hidden } }, now);
    const stored = await storedOf(tx, clientId);
    if (hidden) return { stored, isSafe: false };
    const safe = safeOf(stored);
    return { stored: safe, isSafe: JSON.stringify(safe) !== JSON.stringify(stored) };
  });
}

async function hasBlocks(tx: Tx, clientId: string): Promise<boolean> {
  const [block] = await tx
    .select({ userId: blocks.userId })
    .from(blocks)
    .where(eq(blocks.clientId, clientId))
    .limit(1);
  return block !== undefined;
}
