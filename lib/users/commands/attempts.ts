import "server-only";
import { and, eq, gt, inArray, lt, sql } from "drizzle-orm";
import { signInFailures } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import { hashToken } from "@/lib/access/tokens";
import { accountLimit, networkLimit, pauseLeft, remaining } from "../sign-in-limit";

export type AttemptKeys = { account: string; network: string };
export type Attempt = { allowed: true; failuresBefore: number } | { allowed: false; waitSeconds: number };

/** The keys an attempt counts under. What was typed is not kept: it may be a password in the wrong field. */
export function attemptKeys(email: string, network: string): AttemptKeys {
  return { account: `account:${hashToken(email)}`, network: `network:${network}` };
}

/**
 * Checks the limits and counts the attempt as failed, in one transaction and before any hashing: of a hundred tries at
 * once only the free ones are looked at. A refused attempt counts nothing, so that trying never lengthens the wait.
 */
export async function countAttempt(keys: AttemptKeys, now: Date): Promise<Attempt> {
  return transact(async (tx) => {
    const rows = await tx
      .select()
      .from(signInFailures)
      .where(inArray(signInFailures.key, [keys.account, keys.network]));
    const account = rows.find((row) => row.key === keys.account);
    const network = rows.find((row) => row.key === keys.network);
    const wait = Math.max(pauseLeft(accountLimit, account, now), pauseLeft(networkLimit, network, now));
    if (wait > 0) return { allowed: false, waitSeconds: Math.ceil(wait / 1000) };
    const failuresBefore = remaining(accountLimit, account, now);
    await put(tx, keys.account, failuresBefore + 1, now);
    await put(tx, keys.network, remaining(networkLimit, network, now) + 1, now);
    return { allowed: true, failuresBefore };
  });
}

/** Takes the count of a successful attempt back, and forgets what is too old to matter. */
export async function forgiveAttempt(tx: Tx, keys: AttemptKeys, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 86_400_000);
  await tx.delete(signInFailures).where(eq(signInFailures.key, keys.account));
  await tx.delete(signInFailures).where(lt(signInFailures.lastAt, dayAgo));
  await tx
    .update(signInFailures)
    .set({ count: sql`${signInFailures.count} - 1` })
    .where(and(eq(signInFailures.key, keys.network), gt(signInFailures.count, 0)));
}

async function put(tx: Tx, key: string, count: number, lastAt: Date): Promise<void> {
  await tx
    .insert(signInFailures)
    .values({ key, count, lastAt })
    .onConflictDoUpdate({ target: signInFailures.key, set: { count, lastAt } });
}
