import "server-only";
import { read, type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { namedGround, openGround } from "@/lib/clients/policy";
import { AppError } from "@/lib/errors";
import type { Following } from "@/lib/live/following";
import { newsOf } from "@/lib/live/news";
import { evaluationHead } from "./head";

/** Hearing what happens to an evaluation: for who may open it; its working copy only for who may change it, as on its page. */
export const evaluationFollowing: Following = {
  begin: (actor, evaluationId, since, now) =>
    transact(async (tx) => {
      const { news, clientId, ground } = await look(tx, actor, evaluationId, since, now);
      await recordAudit(tx, actor, { act: "evaluation.follow", clientId, object: evaluationId, ground }, now);
      return news;
    }),
  goOn: (actor, evaluationId, since, now) =>
    read(async (db) => (await look(db, actor, evaluationId, since, now)).news),
};

async function look(tx: Tx, actor: Actor, evaluationId: string, since: number, now: Date) {
  const evaluation = await evaluationHead(tx, actor, evaluationId, now);
  const ground = openGround(actor, evaluation.relation);
  if (!ground) throw new AppError("notFound");
  const hasFields =
    namedGround(actor, evaluation.relation) !== undefined && evaluation.relation.status === "active";
  return { news: await newsOf(tx, evaluation, since, hasFields), clientId: evaluation.clientId, ground };
}
