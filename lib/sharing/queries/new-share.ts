import "server-only";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { requireNamed } from "@/lib/clients/access";
import { type Day, dayOf } from "@/lib/dates";
import { clientLanguage } from "@/lib/i18n/client-locales";
import { fullName } from "@/lib/person-name";
import { readSummaryChoices, type SummaryQuery } from "@/lib/summary/choices";
import type { ClientDocument } from "@/lib/summary/document";
import { mostLive, type SharedClient, type ShownChoices, sharedClient, toBeShared } from "../approved";
import { lastDayOf, lengthsFor, type ShareLength } from "../lengths";
import { type LinkBar, linkBar } from "../policy";
import { countLive, requireShare } from "../rows";

export type NewSharePage = { clientName: string } & (
  | { status: "archived" | "noPlan" | "minor" | "full" }
  | {
      status: "open";
      choices: ShownChoices;
      document: ClientDocument;
      /** Names the document; the form sends it back. */
      seen: string;
      /** How long it may open, each with its last day. */
      lengths: { length: ShareLength; lastDay: Day }[];
      /** What stands against a link, so that it needs the client's own wish. */
      bar: LinkBar | undefined;
    }
);

/**
 * What a client would see by a link, exactly, for their worker to approve. Leaves an audit row when something is shown.
 * Throws `notFound` for who is not one of the client's workers, and for a page to renew that is not the client's.
 */
export async function openNewShare(
  actor: Actor,
  {
    clientId,
    renews,
    query,
    locale,
  }: { clientId: string; renews?: string | undefined; query: SummaryQuery; locale: string },
  now: Date,
): Promise<NewSharePage> {
  const today = dayOf(now);
  return transact(async (tx): Promise<NewSharePage> => {
    const { relation, ground } = await requireNamed(tx, actor, clientId, now);
    const client = await sharedClient(tx, clientId);
    const clientName = fullName(client) || client.number;
    const renewed = renews ? await requireShare(tx, clientId, renews) : undefined;
    const frees = renewed && !renewed.revokedAt && !renewed.lockedAt && renewed.expiresAt > now ? 1 : 0;
    const isFull = (await countLive(tx, clientId, now)) - frees >= mostLive;
    const hindrance = hindranceOf(client, { isArchived: relation.status === "archived", isFull }, today);
    if (hindrance) return { clientName, status: hindrance };
    const byDefault = { language: clientLanguage(undefined, client.language, locale), neutral: true };
    const { neutral: _, ...choices } = readSummaryChoices(query, byDefault);
    const shown = await toBeShared(tx, actor, { clientId, choices }, now);
    const detail = { language: choices.language, beside: choices.beside, parts: choices.parts };
    await recordAudit(tx, actor, { act: "share.preview", clientId, ground, detail }, now);
    const lengths = lengthsFor(client.dueDate, today).map((length) => ({
      length,
      lastDay: lastDayOf(length, client.dueDate, today),
    }));
    return { clientName, status: "open", choices, ...shown, lengths, bar: linkBar(client, today) };
  });
}

function hindranceOf(
  client: SharedClient,
  { isArchived, isFull }: { isArchived: boolean; isFull: boolean },
  today: Day,
): "archived" | "noPlan" | "minor" | "full" | undefined {
  if (isArchived) return "archived";
  if (!client.currentPlanId) return "noPlan";
  if (linkBar(client, today) === "minor") return "minor";
  return isFull ? "full" : undefined;
}
