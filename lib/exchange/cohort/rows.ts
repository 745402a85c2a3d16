import "server-only";
import { addMonths, startOfDay } from "@/lib/dates";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { evaluationFacts, planFacts } from "@/lib/facts/write";
import { newIdInOrder } from "@/lib/ids";
import { dueMonths } from "@/lib/office-numbers";
import type { PlanContent } from "@/lib/plans/content";
import { noRows, type Rows } from "../rows";
import type { Writer } from "../writer";
import { evaluationContentOf, planContentOf, planKnownTo } from "./contents";
import type { Cohort, CohortClient, CohortPlan } from "./schema";

/**
 * The rows of a client of the study subset: the plans confirmed, each replaced by the next, the last one in force; due
 * dates as confirming sets them. There is no working copy: correcting makes it from the revision. A plan that has lost a
 * scored goal comes as two revisions, because an evaluation is read against the plan as it was.
 */
export function cohortRows(client: CohortClient, edition: Cohort["edition"], writer: Writer): Rows {
  const rows = noRows();
  const clientId = newIdInOrder();
  const planIds = client.plans.map(() => newIdInOrder());
  const { number, birthDate, gender, municipality = "", language = "fi" } = client;
  const due = client.plans.map((plan, index) =>
    addPlan(rows, { plan, index, planIds, clientId, edition }, writer),
  );
  rows.clients.push({
    id: clientId,
    number,
    birthDate,
    gender,
    municipality,
    language,
    teamId: writer.teamId,
    currentPlanId: planIds.at(-1) ?? null,
    dueDate: due.at(-1) ?? null,
    createdAt: writer.now,
    createdBy: writer.workerId,
    updatedAt: writer.now,
  });
  return rows;
}

type PlanOf = {
  plan: CohortPlan;
  index: number;
  planIds: readonly string[];
  clientId: string;
  edition: string;
};

/** Adds a plan with its evaluations and answers when it is due for the next. */
function addPlan(rows: Rows, { plan, index, planIds, clientId, edition }: PlanOf, writer: Writer): string {
  const planId = planIds[index] ?? newIdInOrder();
  const next = planIds[index + 1];
  const { confirmedOn, tookPart } = plan;
  let dueDate = addMonths(confirmedOn, dueMonths());
  const content = planContentOf(plan, dueDate);
  const known = planKnownTo(plan.evaluations, content);
  const contents = known === content ? [content] : [known, content];
  const madeAt = momentOf(confirmedOn, index);
  rows.plans.push({
    id: planId,
    clientId,
    edition,
    state: next ? "closed" : "confirmed",
    version: 1,
    revision: contents.length,
    createdAt: madeAt,
    createdBy: writer.workerId,
    confirmedOn,
    tookPart,
    dueDate,
    facts: planFacts(content),
    closedAt: next ? writer.now : null,
    replacedById: next ?? null,
  });
  contents.forEach((each, before) => {
    addRevision(rows, { documentId: planId, kind: "plan", clientId, content: each, before }, writer);
  });
  addPlanRows(rows, planId, content);
  plan.evaluations.forEach((evaluation, place) => {
    const evaluationId = newIdInOrder();
    const { on } = evaluation;
    dueDate = addMonths(on, dueMonths());
    const said = evaluationContentOf(evaluation, planKnownTo([evaluation], content), dueDate);
    rows.evaluations.push({
      id: evaluationId,
      clientId,
      planId,
      state: "confirmed",
      version: 1,
      revision: 1,
      createdAt: momentOf(on, place),
      createdBy: writer.workerId,
      evaluatedOn: on,
      nextDueDate: dueDate,
      tookPart: evaluation.tookPart,
      facts: evaluationFacts(said, content.goals),
    });
    addRevision(rows, { documentId: evaluationId, kind: "evaluation", clientId, content: said }, writer);
    addEvaluationRows(rows, evaluationId, said);
  });
  return dueDate;
}

/** Rows that say the same day keep the order they have in the file. */
function momentOf(day: string, place: number): Date {
  return new Date(startOfDay(day).getTime() + place);
}

type Frozen = {
  documentId: string;
  kind: "plan" | "evaluation";
  clientId: string;
  content: PlanContent | EvaluationContent;
  /** How many revisions came before it: a later one came into force later. */
  before?: number;
};

function addRevision(
  rows: Rows,
  { before = 0, ...frozen }: Frozen,
  { workerId, workerName, now }: Writer,
): void {
  rows.revisions.push({
    id: newIdInOrder(),
    ...frozen,
    revision: before + 1,
    version: 1,
    by: workerId,
    byName: workerName,
    at: new Date(now.getTime() + before),
  });
}

/** The rows of a confirmed plan, as confirming writes them. */
export function addPlanRows(rows: Rows, planId: string, content: PlanContent): void {
  rows.planGoals.push(...content.goals.map((goal, position) => ({ planId, ...goal, position })));
  rows.planFactors.push(...content.factors.map((factor) => ({ planId, ...factor })));
  rows.planMethods.push(...content.methods.map((method) => ({ planId, ...method })));
  rows.planServices.push(...content.services.map((service) => ({ planId, ...service })));
  rows.planSteps.push(...content.steps.map((step, position) => ({ planId, ...step, position })));
}

/** The rows of a confirmed evaluation, as confirming writes them. */
export function addEvaluationRows(rows: Rows, evaluationId: string, content: EvaluationContent): void {
  rows.evaluationGoals.push(...content.goals.map((goal) => ({ evaluationId, ...goal })));
  rows.evaluationMethods.push(...content.methods.map((method) => ({ evaluationId, ...method })));
  rows.evaluationServices.push(...content.services.map((service) => ({ evaluationId, ...service })));
  rows.evaluationSteps.push(...content.steps.map((step) => ({ evaluationId, ...step })));
  rows.evaluationFactors.push(...content.factors.map((factor) => ({ evaluationId, ...factor })));
}
