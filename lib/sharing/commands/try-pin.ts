import "server-only";
import { eq } from "drizzle-orm";
import { shareOpenings, shares } from "@/db/schema";
import { read, type Tx, transact } from "@/db/store";
import { hashToken, newToken } from "@/lib/access/tokens";
import { type AuditActor, clientAsActor, recordAudit } from "@/lib/audit/record";
import { newId } from "@/lib/ids";
import { keyUntil } from "../keys";
import { type ShareRow, shareOfToken } from "../rows";
import { pinFits, readPin } from "../secrets";
import { afterTry, secondsToWait, shareState } from "../state";

export type PinAnswer =
  | { status: "gone" }
  | { status: "opened"; key: string }
  /** Not six digits: it was not tried and does not count. */
  | { status: "unreadable" }
  | { status: "wrong" | "waiting"; waitSeconds: number }
  | { status: "locked" };

/**
 * Tries the number of a shared page. Tries of one page stand in a queue, so that of many at once only those are looked at
 * that may be. A right one gives a key for the browser and is listed as an opening. An unknown address costs one look.
 */
export async function tryPin(
  { token, typed }: { token: string; typed: string },
  now: Date,
): Promise<PinAnswer> {
  // Guessed addresses must not stand in the way of those who save.
  if (!(await read((db) => shareOfToken(db, token, now)))) return { status: "gone" };
  const pin = readPin(typed);
  return transact(async (tx): Promise<PinAnswer> => {
    const share = await shareOfToken(tx, token, now);
    if (!share) return { status: "gone" };
    const state = shareState(share, now);
    if (state === "locked") return { status: "locked" };
    if (state === "waiting") return { status: "waiting", waitSeconds: secondsToWait(share, now) };
    if (pin === undefined) return { status: "unreadable" };
    const fits = pinFits(token, pin, share.pinHash);
    const after = afterTry(share, fits, now);
    await tx.update(shares).set(after).where(eq(shares.id, share.id));
    if (fits) return { status: "opened", key: await open(tx, share, now) };
    const entry = { clientId: share.clientId, object: share.id };
    await recordAudit(tx, somebody, { act: after.lockedAt ? "share.lock" : "share.wrongPin", ...entry }, now);
    return after.lockedAt
      ? { status: "locked" }
      : { status: "wrong", waitSeconds: secondsToWait(after, now) };
  });
}

/** Whoever typed a wrong number: it may have been anyone. Its role is only what a row must have. */
const somebody: AuditActor = { userId: "", name: "", role: "worker", sessionId: "" };

async function open(tx: Tx, { id: shareId, clientId }: ShareRow, now: Date): Promise<string> {
  const id = newId();
  const key = newToken();
  await tx
    .insert(shareOpenings)
    .values({ id, shareId, at: now, keyHash: hashToken(key), until: keyUntil(now) });
  await recordAudit(tx, clientAsActor(clientId, id), { act: "share.open", clientId, object: shareId }, now);
  return key;
}
