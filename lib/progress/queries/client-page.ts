import "server-only";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { type OpenedClient, openClientIn } from "@/lib/clients/queries/open";
import { type Diary, diaryOf } from "@/lib/method-diary/rows";
import type { ProgressRows } from "../rows";
import { progressRows } from "./progress-rows";

export type ClientPage =
  | {
      access: "open";
      client: OpenedClient;
      rows: ProgressRows;
      /** The method diary of the plan in force; undefined when none is. */
      diary: Diary | undefined;
    }
  /** A colleague's client, who opens after saying why. */
  | { access: "reason" };

/**
 * Opens a client's page: who it is, what the actor may do, everything confirmed, and the method diary, in one transaction with one audit
 * row. Throws `notFound` for who may neither open the client nor ask to.
 */
export async function clientPage(actor: Actor, clientId: string, now: Date): Promise<ClientPage> {
  return transact(async (tx) => {
    const opening = await openClientIn(tx, actor, clientId, now);
    if (opening.access !== "open") return opening;
    const { currentPlanId } = opening.client;
    const diary = currentPlanId ? await diaryOf(tx, currentPlanId) : undefined;
    return { ...opening, rows: await progressRows(tx, clientId), diary };
  });
}
