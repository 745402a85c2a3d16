import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { clients, evaluations, plans, revisions, users } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { officeText } from "@/lib/office-texts";
import { fullName } from "@/lib/person-name";
import type { PlanContent } from "@/lib/plans/content";
import { planForClient } from "@/lib/plans/for-client";
import type { SummaryFacts } from "./build";
import { planNow } from "./plan-now";

/** What of a client's plan in force goes on a summary. Throws `notFound` when no plan is in force. */
export async function summaryFacts(tx: Tx, actor: Actor, clientId: string, now: Date): Promise<SummaryFacts> {
  const [row] = await tx
    .select({
      ...{ firstName: clients.firstName, lastName: clients.lastName },
      ...{ nonDisclosure: clients.nonDisclosure, responsibleId: clients.responsibleId },
      ...{ planId: plans.id, content: revisions.content, byName: revisions.byName, at: revisions.at },
    })
    .from(clients)
    .innerJoin(plans, eq(plans.id, clients.currentPlanId))
    .innerJoin(revisions, and(eq(revisions.documentId, plans.id), eq(revisions.revision, plans.revision)))
    .where(eq(clients.id, clientId));
  if (!row) throw new AppError("notFound");
  const plan = row.content as PlanContent;
  const evaluation = await latestEvaluation(tx, row.planId);
  return {
    name: fullName(row),
    made: { day: dayOf(row.at), byName: row.byName, together: plan.tookPart === "together" },
    plan: planForClient(planNow(plan, evaluation, dayOf(now)), row),
    evaluatedOn: evaluation?.day ?? null,
    results: evaluation ? new Map(evaluation.goals.map((goal) => [goal.key, goal])) : undefined,
    worker: await workerOf(tx, actor, row.responsibleId),
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
