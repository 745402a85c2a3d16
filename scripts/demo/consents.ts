import { consents } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { dayOf } from "@/lib/dates";
import { newId } from "@/lib/ids";

/** Every second made-up client has consented to research; every sixth took it back later. */
export async function consentsOf(actor: Actor, clientId: string, index: number, since: Date): Promise<void> {
  if (index % 2 === 1) return;
  const later = new Date(since.getTime() + 3 * 86_400_000);
  const words = [{ given: true, at: since }, ...(index % 6 === 0 ? [{ given: false, at: later }] : [])];
  const rows = words.map(({ given, at }) => ({
    id: newId(),
    clientId,
    kind: "research" as const,
    given,
    giver: "client" as const,
    day: dayOf(at),
    at,
    by: actor.userId,
    byName: actor.name,
  }));
  await transact((tx) => tx.insert(consents).values(rows));
}
