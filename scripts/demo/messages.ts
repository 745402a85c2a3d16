import type { Actor } from "@/lib/access/actor";
import { answerShare } from "@/lib/sharing/commands/answer";
import { createShare } from "@/lib/sharing/commands/create";
import { tryPin } from "@/lib/sharing/commands/try-pin";
import { openNewShare } from "@/lib/sharing/queries/new-share";
import type { ClientAnswer } from "@/lib/sharing/schema";

/** Clients, by their number in the order of making, who have sent something from a page that was shared with them. */
const said: Readonly<Record<number, { daysAgo: number; answer: ClientAnswer }>> = {
  2: { daysAgo: 2, answer: { kind: "right", words: "", goals: [] } },
  12: {
    daysAgo: 10,
    answer: {
      kind: "change",
      words: "Aloitan koulun jo elokuussa. Voidaanko tavoite kirjoittaa uudestaan?",
      goals: [],
    },
  },
};
const dayMs = 86_400_000;

/** Shares a page with the client and lets them answer from it, when that is in their story. */
export async function messagesOf(actor: Actor, clientId: string, index: number, now: Date): Promise<void> {
  const story = said[index];
  if (!story) return;
  const sent = new Date(now.getTime() - story.daysAgo * dayMs);
  const shared = new Date(sent.getTime() - dayMs);
  const shown = await openNewShare(actor, { clientId, query: {}, locale: "fi" }, shared);
  if (!("seen" in shown)) throw new Error("a made-up client has nothing to share");
  const { choices, seen } = shown;
  const input = { ...choices, clientId, voice: false, length: "month" as const, clientAsked: "", seen };
  const { token, pin } = await createShare(actor, { ...input, parts: [...choices.parts] }, shared);
  const opened = await tryPin({ token, typed: pin }, sent);
  if (opened.status !== "opened") throw new Error("a made-up page did not open");
  await answerShare({ token, key: opened.key }, story.answer, sent);
}
