import "server-only";
import { and, count, desc, eq, isNull } from "drizzle-orm";
import { messages } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import { clientAsActor, recordAudit } from "@/lib/audit/record";
import { AppError, invalid } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { clientDocument } from "@/lib/summary/document";
import { goalsOn } from "../goals";
import { type PageKey, requireOpened, type ShareRow } from "../rows";
import type { ClientAnswer } from "../schema";

/** More than these wait for an answer only when a program sends them. */
const mostWaiting = 20;

/**
 * Takes what a client says of their page: right, or what to change, and which goals are important. The same once more is
 * taken as the same. Throws `notFound` without a key that opens the page, `invalid` for a goal that it does not show,
 * `tooMany` when much waits already.
 */
export async function answerShare(page: PageKey, answer: ClientAnswer, now: Date): Promise<void> {
  await transact(async (tx) => {
    const { share, opening } = await requireOpened(tx, page, now);
    const known = goalsOn(clientDocument.parse(share.content)).map(({ key }) => key);
    const goals = [...new Set(answer.goals)];
    if (goals.some((key) => !known.includes(key))) throw invalid("goals", "choiceInvalid");
    if (await isSaid(tx, share, { ...answer, goals })) return;
    const { id: shareId, clientId, planId } = share;
    if ((await countWaiting(tx, clientId)) >= mostWaiting) throw new AppError("tooMany");
    const id = newId();
    await tx
      .insert(messages)
      .values({ id, clientId, planId, shareId, kind: answer.kind, words: answer.words, goals, at: now });
    const actor = clientAsActor(clientId, opening.id);
    const detail = { kind: answer.kind, goals };
    await recordAudit(tx, actor, { act: "message.send", clientId, object: id, detail }, now);
  });
}

/** Whether the last thing said from this page is the same and still waits: a form sent twice. */
async function isSaid(tx: Tx, { id }: ShareRow, { kind, words, goals }: ClientAnswer): Promise<boolean> {
  const [last] = await tx
    .select()
    .from(messages)
    .where(eq(messages.shareId, id))
    .orderBy(desc(messages.at), desc(messages.id))
    .limit(1);
  if (!last || last.answeredAt || last.kind !== kind || last.words !== words) return false;
  return last.goals.join() === goals.join();
}

async function countWaiting(tx: Tx, clientId: string): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(messages)
    .where(and(eq(messages.clientId, clientId), isNull(messages.answeredAt)));
  return row?.n ?? 0;
}
