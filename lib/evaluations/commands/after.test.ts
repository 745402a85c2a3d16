import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { ClientRow } from "@/db/factories/clients";
import { evaluationGoals } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { newId } from "@/lib/ids";
import { startCorrection } from "@/lib/plans/commands/correct";
import { startPlan } from "@/lib/plans/commands/start";
import { planContent } from "@/lib/plans/content";
import { aConfirmedPlan, confirmNow, fill, workerAndClient } from "@/lib/plans/test-plans";
import { fieldsOf } from "@/lib/saving/fields";
import type { FieldValue } from "@/lib/saving/values";
import { askedOf } from "../asked";
import { openEvaluation } from "../queries";
import { confirmEvaluationNow, evaluationRow, fillEvaluation } from "../test-evaluations";
import { confirmEvaluation } from "./confirm";
import { startEvaluationCorrection } from "./correct";
import { saveEvaluation } from "./save";
import { startEvaluation } from "./start";

const planned = new Date("2026-03-02T08:00:00Z");
const now = new Date("2026-11-24T08:00:00Z");
const later = new Date("2026-11-25T08:00:00Z");
let worker: Actor;
let client: ClientRow;
let planId: string;
beforeEach(async () => {
  ({ worker, client } = await workerAndClient());
  const more = {
    "goals.housing.chosen": true,
    "goals.own-aaaa1111.chosen": true,
    "goals.own-aaaa1111.words": "A dog",
  };
  planId = await aConfirmedPlan(worker, client.id, { ...more, "methods.crisis-work.planned": true }, planned);
});

const start = () => startEvaluation(worker, { clientId: client.id }, now);
const rowOf = evaluationRow;
const save = (id: string, values: Record<string, FieldValue>, actor = worker) =>
  fillEvaluation(actor, id, values, now);
const confirm = (id: string) => confirmEvaluationNow(worker, id, now);

describe("an evaluation", () => {
  test("confirmed, stays about the plan as it was then, whatever the plan's correction takes out", async () => {
    const { evaluationId } = await start();
    await save(evaluationId, { tookPart: "together", "goals.debt.score": 60, "goals.housing.score": 20 });
    await confirm(evaluationId);
    await startCorrection(worker, { planId, reason: "Tavoite oli väärä" }, later);
    await fill(worker, planId, { "goals.debt.chosen": false }, later);
    await confirmNow(worker, planId, later);

    const page = await openEvaluation(worker, client.id, evaluationId);
    expect(page.plan.goals.map(({ key }) => key)).toContain("debt");
    expect(page.revisions[0]?.plan.goals.map(({ key }) => key)).toContain("debt");
    expect(page.revisions[0]?.content.goals.find(({ key }) => key === "debt")?.score).toBe(60);

    // Corrected itself, it keeps what it said of the goal, and may still say it.
    await startEvaluationCorrection(worker, { evaluationId, reason: "Luku oli väärä" }, later);
    expect(await save(evaluationId, { "goals.debt.score": 65 })).toMatchObject({ status: 200 });
    await confirmEvaluation(worker, { evaluationId, version: (await rowOf(evaluationId)).version }, later);
    const goals = await transact((tx) =>
      tx.select().from(evaluationGoals).where(eq(evaluationGoals.evaluationId, evaluationId)),
    );
    expect(goals.find(({ key }) => key === "debt")).toMatchObject({ score: 65 });
    // The next one is about the plan as it is now.
    const { evaluationId: next } = await start();
    expect(await save(next, { "goals.debt.score": 5 })).toMatchObject({ status: 422 });
  });

  test("does not ask again of a goal that ended, and leaves it ended unless something is said of it", async () => {
    const { evaluationId } = await start();
    await save(evaluationId, {
      tookPart: "together",
      "goals.debt.score": 100,
      "goals.debt.outcome": "reached",
    });
    await confirm(evaluationId);
    const { evaluationId: next } = await startEvaluation(
      worker,
      { clientId: client.id },
      new Date(now.getTime() + 1000),
    );
    const page = await openEvaluation(worker, client.id, next);
    const asked = askedOf(page.plan, page.previous);
    expect(asked.ended.map(({ key }) => key)).toEqual(["debt"]);
    expect(asked.goals.map(({ key }) => key)).not.toContain("debt");
    await save(next, { tookPart: "together", "goals.housing.score": 10 });
    await confirm(next);
    const { revisions: confirmed } = await openEvaluation(worker, client.id, next);
    expect(confirmed[0]?.content.goals.find(({ key }) => key === "debt")).toMatchObject({
      outcome: "reached",
      answered: false,
      score: null,
    });
  });
});

test("a new plan leaves behind what its evaluations said is over, and the days that were agreed", async () => {
  const step = (key: string, more: object) =>
    Object.fromEntries(
      Object.entries({ chosen: true, what: "x", ...more }).map(([name, value]) => [
        `steps.${key}.${name}`,
        value,
      ]),
    );
  const { worker: actor, client: other } = await workerAndClient();
  const from = await aConfirmedPlan(
    actor,
    other.id,
    {
      "goals.housing.chosen": true,
      ...step("own-done1111", { byDate: "2026-12-01" }),
      ...step("own-open1111", { byDate: "2026-12-01", goalKey: "debt" }),
    },
    planned,
  );
  const { evaluationId } = await startEvaluation(actor, { clientId: other.id }, now);
  const values = {
    tookPart: "together",
    "goals.debt.outcome": "reached",
    "goals.debt.score": 100,
    "steps.own-done1111.done": true,
  };
  const changes = Object.entries(values).map(([path, value]) => ({ path, value }));
  await saveEvaluation(actor, evaluationId, { base: 1, key: newId(), changes }, now);
  await confirmEvaluation(actor, { evaluationId, version: 2 }, now);
  const { planId: next } = await startPlan(actor, { clientId: other.id, fromCurrent: true }, later);
  expect(next).not.toBe(from);
  const content = planContent(await transact((tx) => fieldsOf(tx, next)));
  expect(content.goals.map(({ key }) => key)).toEqual(["housing"]);
  expect(content.steps).toMatchObject([{ key: "own-open1111", byDate: null, goalKey: null }]);
});
