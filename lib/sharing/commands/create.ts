import "server-only";
import { shares } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { hashToken, newToken } from "@/lib/access/tokens";
import { recordAudit } from "@/lib/audit/record";
import { requireEditable } from "@/lib/clients/access";
import { type Day, dayOf } from "@/lib/dates";
import { AppError, invalid } from "@/lib/errors";
import type { ClientLocale } from "@/lib/i18n/client-locales";
import { newId } from "@/lib/ids";
import { mostLive, type SharedClient, sharedClient, toBeShared } from "../approved";
import { endOfDay, lastDayOf, lengthsFor } from "../lengths";
import { linkBar } from "../policy";
import { countLive, requireShare } from "../rows";
import { type CreateShare, leastReason } from "../schema";
import { hashPin, newPin } from "../secrets";
import { revokeIn } from "./revoke";

/** What the worker hands over. Neither the token nor the number is stored: they are seen this once. */
export type NewShare = { token: string; pin: string; language: ClientLocale; lastDay: Day };

/**
 * Freezes what the worker has approved and makes a link and a number for it. With `renews`, that page closes at the same
 * time. Throws `notFound`; `archived`; `closed` when no plan is in force; `forbidden` under 18; `invalid` on `clientAsked`
 * when a link is not to be given and nothing says that the client asked for it, on `length` when it is not to be had;
 * `stale` when what would be shared is not what was seen, or enough pages are open by now.
 */
export async function createShare(actor: Actor, input: CreateShare, now: Date): Promise<NewShare> {
  const { clientId, language, beside, parts, voice, length, renews } = input;
  return transact(async (tx) => {
    const ground = await requireEditable(tx, actor, clientId, now);
    const client = await sharedClient(tx, clientId);
    const planId = client.currentPlanId;
    if (!planId) throw new AppError("closed");
    const clientAsked = askedFor(client, input, now);
    if (!lengthsFor(client.dueDate, dayOf(now)).includes(length)) throw invalid("length", "choiceInvalid");
    const { document, seen } = await toBeShared(
      tx,
      actor,
      { clientId, choices: { language, beside, parts } },
      now,
    );
    if (seen !== input.seen) throw new AppError("stale");
    if (renews) await closeOld(tx, actor, { clientId, shareId: renews, ground }, now);
    if ((await countLive(tx, clientId, now)) >= mostLive) throw new AppError("stale");
    const [id, token, pin] = [newId(), newToken(), newPin()];
    const lastDay = lastDayOf(length, client.dueDate, dayOf(now));
    await tx.insert(shares).values({
      ...{ id, clientId, planId, content: document, voice, clientAsked },
      ...{ tokenHash: hashToken(token), pinHash: hashPin(token, pin) },
      ...{ createdAt: now, createdBy: actor.userId, createdByName: actor.name, expiresAt: endOfDay(lastDay) },
      renewsId: renews ?? null,
    });
    const detail = { language, beside, parts, voice, until: lastDay, renews, asked: clientAsked !== "" };
    await recordAudit(tx, actor, { act: "share.create", clientId, object: id, ground, detail }, now);
    return { token, pin, language, lastDay };
  });
}

/** How the client asked for it, kept only where something stands against a link. */
function askedFor(client: SharedClient, { clientAsked }: CreateShare, now: Date): string {
  const bar = linkBar(client, dayOf(now));
  if (!bar) return "";
  if (bar === "minor") throw new AppError("forbidden");
  if (clientAsked.length < leastReason) throw invalid("clientAsked", "reasonShort");
  return clientAsked;
}

async function closeOld(tx: Tx, actor: Actor, old: Parameters<typeof revokeIn>[2], now: Date): Promise<void> {
  await requireShare(tx, old.clientId, old.shareId);
  await revokeIn(tx, actor, old, now);
}
