import type { Actor } from "@/lib/access/actor";
import { recordConsent } from "@/lib/consents/commands";
import { dayOf } from "@/lib/dates";

/** Every second made-up client has consented to research; every sixth took it back later. */
export async function consentsOf(actor: Actor, clientId: string, index: number, since: Date): Promise<void> {
  if (index % 2 === 1) return;
  const later = new Date(since.getTime() + 3 * 86_400_000);
  const words = [{ given: true, at: since }, ...(index % 6 === 0 ? [{ given: false, at: later }] : [])];
  for (const { given, at } of words)
    await recordConsent(actor, { clientId, kind: "research", given, giver: "client", day: dayOf(at) }, at);
}
