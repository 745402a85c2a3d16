import "server-only";
import { read, type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { namedGround, openGround } from "@/lib/clients/policy";
import { AppError } from "@/lib/errors";
import type { Following } from "@/lib/live/following";
import { newsOf } from "@/lib/live/news";
import { planHead } from "./head";

/** Hearing what happens to a plan: for who may open it; its working copy only for who may change it, as on its page. */
export const planFollowing: Following = {
  begin: (actor, planId, since, now) =>
    transact(async (tx) => {
      const { news, clientId, ground } = await look(tx, actor, planId, since, now);
      await recordAudit(tx, actor, { act: "plan.follow", clientId, object: planId, ground }, now);
      return news;
    }),
  goOn: (actor, planId, since, now) => read(async (db) => (await look(db, actor, planId, since, now)).news),
};

async function look(tx: Tx, actor: Actor, planId: string, since: number, now: Date) {
  const plan = await planHead(tx, actor, planId, now);
  const ground = openGround(actor, plan.relation);
  if (!ground) throw new AppError("notFound");
  const hasFields = namedGround(actor, plan.relation) !== undefined && plan.relation.status === "active";
  return { news: await newsOf(tx, plan, since, hasFields), clientId: plan.clientId, ground };
}
