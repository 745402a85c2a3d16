import { beforeAll, expect, test } from "vitest";
import { anActor, aUser } from "@/db/factories/people";
import type { Actor } from "@/lib/access/actor";
import { startEvaluation } from "@/lib/evaluations/commands/start";
import { confirmEvaluationNow, fillEvaluation } from "@/lib/evaluations/test-evaluations";
import { aConfirmedPlan, workerAndClient } from "@/lib/plans/test-plans";
import type { FieldValue } from "@/lib/saving/values";
import { insightClients } from "./clients";
import { insight } from "./queries";
import type { InsightsFilter } from "./tables";
import { filterOf, readView } from "./view";

/*
 * One client whose plan was made and evaluated twice in the app itself: goals for later, goals that ended, no agreement.
 * What a file of a study never holds.
 */
const now = new Date("2026-11-24T09:00:00Z");
let worker: Actor;
let filter: InsightsFilter;

beforeAll(async () => {
  const made = await workerAndClient();
  worker = made.worker;
  const chosen = ["rent-paid", "housing", "parenting", "alcohol", "leisure", "inclusion"];
  const plan: Record<string, FieldValue> = Object.fromEntries(
    chosen.map((code) => [`goals.${code}.chosen`, true]),
  );
  for (const code of ["alcohol", "leisure"]) plan[`goals.${code}.timing`] = "later";
  await aConfirmedPlan(worker, made.client.id, plan, new Date("2026-01-10T09:00:00Z"));
  const evaluate = async (values: Record<string, FieldValue>, at: Date) => {
    const { evaluationId } = await startEvaluation(worker, { clientId: made.client.id }, at);
    await fillEvaluation(worker, evaluationId, { tookPart: "together", ...values }, at);
    await confirmEvaluationNow(worker, evaluationId, at);
  };
  await evaluate(
    {
      day: "2026-06-10",
      "goals.debt.score": 100,
      "goals.debt.outcome": "reached",
      "goals.rent-paid.score": 50,
      "goals.housing.score": 80,
      "goals.parenting.outcome": "noLongerTopical",
      "goals.inclusion.score": 60,
      "methods.crisis-work.used": true,
    },
    new Date("2026-06-10T09:00:00Z"),
  );
  await evaluate(
    {
      day: "2026-11-24",
      "goals.rent-paid.score": 75,
      "goals.housing.rating": "noAgreement",
      "goals.housing.reason": "Eri mieltä",
      "goals.leisure.score": 10,
      "methods.crisis-work.used": true,
    },
    now,
  );
  filter = filterOf(readView({}), worker.teamIds);
});

test("attainment keeps what ended, and says nothing of goals for later that nobody was asked of", async () => {
  const { rows } = await insight(worker, "attainment", filter, now);
  const of = (code: string) => {
    const { n, mean, notScored, noAgreement } = rows.find((row) => row.code === code) ?? {};
    return { n, mean, notScored, noAgreement };
  };
  expect(of("debt")).toEqual({ n: 1, mean: 100, notScored: 0, noAgreement: 0 });
  expect(of("rent-paid")).toEqual({ n: 1, mean: 75, notScored: 0, noAgreement: 0 });
  expect(of("housing")).toEqual({ n: 0, mean: null, notScored: 0, noAgreement: 1 });
  expect(of("parenting")).toEqual({ n: 0, mean: null, notScored: 1, noAgreement: 0 });
  expect(of("inclusion")).toEqual({ n: 0, mean: null, notScored: 1, noAgreement: 0 });
  expect(of("alcohol")).toEqual({ n: 0, mean: null, notScored: 0, noAgreement: 0 });
  expect(of("leisure")).toEqual({ n: 1, mean: 10, notScored: 0, noAgreement: 0 });
});

test("a way needs two scores of which the last still holds", async () => {
  const { rows } = await insight(worker, "attainment-change", filter, now);
  const ways = rows
    .filter(({ n }) => n !== 0)
    .map(({ code, closer, same, further }) => [code, closer, same, further]);
  expect(ways).toEqual([["rent-paid", 1, 0, 0]]);
});

test("what ended opens in the list behind its number too, and only for who may count the client", async () => {
  const cell = { table: "attainment", code: "debt", goal: "", method: "", group: "", cell: "n" } as const;
  expect((await insightClients(worker, filter, { cell, page: 1 }, now)).total).toBe(1);
  const stranger = anActor(await aUser());
  expect((await insightClients(stranger, filter, { cell, page: 1 }, now)).total).toBe(0);
});
