import "server-only";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { requireEditable } from "@/lib/clients/access";
import { invalid } from "@/lib/errors";
import { keepAnswers } from "../keep";
import { needsOf, readAnswers, type UrgentNeed, voiceQuestions } from "../questions";
import type { PaperAnswersInput } from "../schema";

/**
 * Keeps what a client answered on paper, and tells the needs that cannot wait. The log says that answers were written
 * down, nothing of what or for whom. Throws `notFound`, `archived`, and `invalid` when nothing is answered.
 */
export async function enterPaper(
  actor: Actor,
  { clientId, audience, ...typed }: PaperAnswersInput,
  now: Date,
): Promise<UrgentNeed[]> {
  const answers = readAnswers(typed);
  return transact(async (tx) => {
    const ground = await requireEditable(tx, actor, clientId, now);
    if (Object.keys(answers).length === 0) throw invalid(voiceQuestions[0].key, "voiceEmpty");
    await keepAnswers(tx, { clientId, answers, audience, source: "paper" }, now);
    await recordAudit(tx, actor, { act: "voice.enter", clientId, ground }, now);
    return needsOf(answers);
  });
}
