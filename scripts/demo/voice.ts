import type { Actor } from "@/lib/access/actor";
import { enterPaper } from "@/lib/voice/commands/enter-paper";
import { answerOptions, voiceQuestions } from "@/lib/voice/questions";
import type { Random } from "./random";

type Client = { clientId: string; since: Date };
const dayMs = 86_400_000;

/** Lets a client answer the questions of the voice once, nameless, in a month that is over; some questions are left. */
export async function voiceOf(
  actor: Actor,
  { clientId, since }: Client,
  random: Random,
  now: Date,
): Promise<void> {
  const known = Math.floor((now.getTime() - since.getTime()) / dayMs);
  const daysAgo = random.whole(32, Math.max(32, known));
  const answers = Object.fromEntries(
    voiceQuestions.flatMap(({ key, kind }) =>
      random.chance(0.9) ? [[key, random.pick<string>(answerOptions[kind])]] : [],
    ),
  );
  if (daysAgo > known || Object.keys(answers).length === 0) return;
  const at = new Date(now.getTime() - daysAgo * dayMs);
  await enterPaper(actor, { ...answers, clientId, audience: "statistics" }, at);
}
