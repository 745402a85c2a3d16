import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { clients, evaluations, plans, revisions, users } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { dayOf } from "@/lib/dates";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { officeText } from "@/lib/office-texts";
import { fullName } from "@/lib/person-name";
import type { PlanContent } from "@/lib/plans/content";
import { planForClient } from "@/lib/plans/for-client";
import type { SummaryFacts } from "./build";
import { planNow } from "./plan-now";

/** A client and the plan in force with who confirmed it; undefined when no plan is in force, or there is no such client. */
export async function planInForce(tx: Tx, clientId: string) {
  const [row] = await tx
    .select({
      client: {
        firstName: clients.firstName,
        lastName: clients.lastName,
        language: clients.language,
        nonDisclosure: clients.nonDisclosure,
        noPost: clients.noPost,
        noSms: clients.noSms,
        noEmail: clients.noEmail,
        noLink: clients.noLink,
        safePhoneHours: clients.safePhoneHours,
        responsibleId: clients.responsibleId,
      },
      plan: { id: plans.id, content: revisions.content, byName: revisions.byName, at: revisions.at },
    })
    .from(clients)
    .innerJoin(plans, eq(plans.id, clients.currentPlanId))
    .innerJoin(revisions, and(eq(revisions.documentId, plans.id), eq(revisions.revision, plans.revision)))
    .where(eq(clients.id, clientId));
  return row && { client: row.client, plan: { ...row.plan, content: row.plan.content as PlanContent } };
}

export type InForce = NonNullable<Awaited<ReturnType<typeof planInForce>>>;

/** What of the plan in force goes on a summary. */
export async function summaryFacts(
  tx: Tx,
  actor: Actor,
  { client, plan }: InForce,
  now: Date,
): Promise<SummaryFacts> {
  const evaluation = await latestEvaluation(tx, plan.id);
  const together = plan.content.tookPart === "together";
  return {
    name: fullName(client),
    made: { day: dayOf(plan.at), byName: plan.byName, together },
    plan: planForClient(planNow(plan.content, evaluation, dayOf(now)), client),
    evaluatedOn: evaluation?.day ?? null,
    results: evaluation ? new Map(evaluation.goals.map((goal) => [goal.key, goal])) : undefined,
    worker: await workerOf(tx, actor, client.responsibleId),
    office: {
      organisation: officeText("organisation"),
      ombudsman: officeText("ombudsman"),
      planElsewhere: officeText("planElsewhere"),
    },
  };
}

/** What was confirmed last of how the plan has gone; null before the first evaluation. */
async function latestEvaluation(tx: Tx, planId: string): Promise<EvaluationContent | null> {
  const [row] = await tx
    .select({ content: revisions.content })
    .from(evaluations)
    .innerJoin(
      revisions,
      and(eq(revisions.documentId, evaluations.id), eq(revisions.revision, evaluations.revision)),
    )
    .where(and(eq(evaluations.planId, planId), eq(evaluations.state, "confirmed")))
    .orderBy(desc(evaluations.evaluatedOn), desc(evaluations.createdAt), desc(evaluations.id))
    .limit(1);
  return (row?.content as EvaluationContent | undefined) ?? null;
}

/** The client's own worker; who makes the summary, while the client has none. */
async function workerOf(tx: Tx, actor: Actor, responsibleId: string | null) {
  const [worker] = await tx
    .select({ name: users.name, title: users.title, phone: users.phone, phoneHours: users.phoneHours })
    .from(users)
    .where(eq(users.id, responsibleId ?? actor.userId));
  return worker ?? { name: actor.name, title: "", phone: "", phoneHours: "" };
}
