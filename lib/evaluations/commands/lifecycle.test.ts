import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { ClientRow } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { audit, clients, evaluationGoals, evaluationMethods, evaluationSteps, revisions } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { newId } from "@/lib/ids";
import { confirmPlan } from "@/lib/plans/commands/confirm";
import { startCorrection } from "@/lib/plans/commands/correct";
import { aConfirmedPlan, workerAndClient } from "@/lib/plans/test-plans";
import { fieldsOf } from "@/lib/saving/fields";
import type { FieldValue } from "@/lib/saving/values";
import { confirmEvaluationNow, evaluationRow, fillEvaluation } from "../test-evaluations";
import { confirmEvaluation } from "./confirm";
import { discardEvaluation, startEvaluationCorrection } from "./correct";
import { saveEvaluation } from "./save";
import { startEvaluation } from "./start";

const planned = new Date("2026-03-02T08:00:00Z");
const now = new Date("2026-11-24T08:00:00Z");
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
const clientRow = async () =>
  (await transact((tx) => tx.select().from(clients).where(eq(clients.id, client.id))))[0];

describe("an evaluation", () => {
  test("that is started together knows who takes part", async () => {
    const { worker: actor, client: other } = await workerAndClient();
    await aConfirmedPlan(actor, other.id, {}, planned);
    const { evaluationId } = await startEvaluation(actor, { clientId: other.id, mode: "together" }, now);
    const values = await transact((tx) => fieldsOf(tx, evaluationId));
    expect(Object.fromEntries(values)).toEqual({ day: "2026-11-24", tookPart: "together" });
  });

  test("leaves a step that nobody touched as the evaluation before left it", async () => {
    const { worker: actor, client: other } = await workerAndClient();
    const step = { "steps.own-step1111.chosen": true, "steps.own-step1111.what": "Call the bank" };
    await aConfirmedPlan(actor, other.id, step, planned);
    const score = { tookPart: "together", "goals.debt.score": 10 };
    for (const [values, at] of [
      [{ ...score, "steps.own-step1111.done": true }, new Date("2026-06-01T08:00:00Z")],
      [score, now],
    ] as const) {
      const { evaluationId } = await startEvaluation(actor, { clientId: other.id }, at);
      const changes = Object.entries(values).map(([path, value]) => ({ path, value }));
      await saveEvaluation(actor, evaluationId, { base: 1, key: newId(), changes }, at);
      await confirmEvaluation(actor, { evaluationId, version: 2 }, at);
      const rows = await transact((tx) =>
        tx.select().from(evaluationSteps).where(eq(evaluationSteps.evaluationId, evaluationId)),
      );
      expect(rows).toMatchObject([{ key: "own-step1111", done: true }]);
    }
  });

  test("is scored and confirmed: scores, no agreement and not scored stay apart, an unmarked method is unknown", async () => {
    const { evaluationId } = await start();
    await save(evaluationId, {
      tookPart: "together",
      "goals.debt.score": 40,
      "goals.debt.clientScore": 50,
      "goals.housing.rating": "noAgreement",
      "goals.housing.clientScore": 80,
      "goals.housing.workerScore": 20,
      "methods.network-work.used": true,
    });
    await confirm(evaluationId);
    const goals = await transact((tx) =>
      tx.select().from(evaluationGoals).where(eq(evaluationGoals.evaluationId, evaluationId)),
    );
    expect(Object.fromEntries(goals.map((goal) => [goal.key, goal]))).toMatchObject({
      debt: { rating: "scored", score: 40, clientScore: 50, workerScore: null },
      housing: { rating: "noAgreement", score: null, clientScore: 80, workerScore: 20 },
      "own-aaaa1111": { rating: "notScored", score: null, code: null },
    });
    const marks = await transact((tx) =>
      tx.select().from(evaluationMethods).where(eq(evaluationMethods.evaluationId, evaluationId)),
    );
    expect(marks).toMatchObject([{ code: "network-work", used: true }]);
    expect(await rowOf(evaluationId)).toMatchObject({
      state: "confirmed",
      evaluatedOn: "2026-11-24",
      nextDueDate: "2027-05-24",
    });
    expect(await clientRow()).toMatchObject({ draftEvaluationId: null, dueDate: "2027-05-24" });
  });

  test("takes 0 as a score like any other", async () => {
    const { evaluationId } = await start();
    await save(evaluationId, { tookPart: "client", "goals.debt.score": 0 });
    await confirm(evaluationId);
    const goals = await transact((tx) =>
      tx.select().from(evaluationGoals).where(eq(evaluationGoals.evaluationId, evaluationId)),
    );
    expect(goals.find((goal) => goal.key === "debt")).toMatchObject({ rating: "scored", score: 0 });
  });

  test.each([
    ["goals.debt.score", 101, "scoreRange"],
    ["goals.debt.score", -1, "scoreRange"],
    ["goals.debt.score", 3.5, "wholeNumber"],
    ["goals.debt.score", "abc", "numberExpected"],
    ["goals.leisure.score", 50, "pathUnknown"],
    ["goals.own-zzzz9999.score", 50, "pathUnknown"],
    ["steps.own-zzzz9999.done", true, "pathUnknown"],
    ["methods.unknown.used", true, "pathUnknown"],
  ])("refuses %s = %j and saves the rest", async (path, value, code) => {
    const { evaluationId } = await start();
    const answer = await save(evaluationId, { [path]: value, notes: "Kept" });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path, code }] } });
    expect((await rowOf(evaluationId)).version).toBe(2);
  });

  test("needs a day in reach, who took part, and at least one goal answered", async () => {
    const { evaluationId } = await start();
    await save(evaluationId, { day: "2026-11-25" });
    await expect(confirm(evaluationId)).rejects.toMatchObject({
      fieldErrors: { day: "dateInFuture", tookPart: "tookPartMissing", goals: "ratingMissing" },
    });
    await save(evaluationId, { day: "2026-03-01" });
    await expect(confirm(evaluationId)).rejects.toMatchObject({ fieldErrors: { day: "dateBeforePlan" } });
    await save(evaluationId, { day: "2026-11-24", meetingDate: "2026-11-23" });
    await expect(confirm(evaluationId)).rejects.toMatchObject({
      fieldErrors: { meetingDate: "meetingBeforeEvaluation" },
    });
    expect(
      await transact((tx) => tx.select().from(revisions).where(eq(revisions.documentId, evaluationId))),
    ).toEqual([]);
  });

  test("of a plan with goals for later only is confirmed without an answer", async () => {
    const { worker: actor, client: other } = await workerAndClient();
    await aConfirmedPlan(actor, other.id, { "goals.debt.timing": "later" }, planned);
    const { evaluationId } = await startEvaluation(actor, { clientId: other.id }, now);
    await save(evaluationId, { tookPart: "together" }, actor);
    await confirmEvaluation(actor, { evaluationId, version: 2 }, now);
    expect((await rowOf(evaluationId)).state).toBe("confirmed");
  });

  test("is one at a time, and there may be several of one plan", async () => {
    const first = await start();
    await expect(start()).rejects.toMatchObject({ code: "draftExists" });
    await save(first.evaluationId, { tookPart: "together", "goals.debt.score": 10 });
    await confirm(first.evaluationId);
    const second = await start();
    expect((await rowOf(second.evaluationId)).planId).toBe(planId);
  });

  test("cannot start without a plan in force, nor while the plan is being corrected", async () => {
    const { worker: other, client: stranger } = await workerAndClient();
    await expect(startEvaluation(other, { clientId: stranger.id }, now)).rejects.toMatchObject({
      code: "closed",
    });
    await startCorrection(worker, { planId, reason: "A goal is missing" }, now);
    await expect(start()).rejects.toMatchObject({ code: "draftExists" });
  });

  test("corrected gets a new revision with the reason; discarded, goes back to what was confirmed", async () => {
    const { evaluationId } = await start();
    await save(evaluationId, { tookPart: "together", "goals.debt.score": 10 });
    await confirm(evaluationId);
    await startEvaluationCorrection(worker, { evaluationId, reason: "Typed 10 for 100" }, now);
    await save(evaluationId, { "goals.debt.score": 100 });
    await discardEvaluation(worker, { evaluationId }, now);
    await startEvaluationCorrection(worker, { evaluationId, reason: "Typed 10 for 100" }, now);
    await save(evaluationId, { "goals.debt.score": 100 });
    await confirm(evaluationId);
    const kept = await transact((tx) =>
      tx.select().from(revisions).where(eq(revisions.documentId, evaluationId)),
    );
    expect(kept.map(({ revision, reason }) => ({ revision, reason }))).toEqual([
      { revision: 1, reason: "" },
      { revision: 2, reason: "Typed 10 for 100" },
    ]);
    const goals = await transact((tx) =>
      tx.select().from(evaluationGoals).where(eq(evaluationGoals.evaluationId, evaluationId)),
    );
    expect(goals.find((goal) => goal.key === "debt")?.score).toBe(100);
  });

  test("of somebody else's client does not exist for a stranger, and no trace is left", async () => {
    const { evaluationId } = await start();
    const stranger = anActor(await aUser());
    await expect(save(evaluationId, { notes: "x" }, stranger)).rejects.toMatchObject({ code: "notFound" });
    const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.userId, stranger.userId)));
    expect(rows).toEqual([]);
  });
});

test("a plan with an open evaluation is not replaced by the next plan", async () => {
  await start();
  const { startPlan } = await import("@/lib/plans/commands/start");
  const next = await startPlan(worker, { clientId: client.id, fromCurrent: true }, now);
  const { fill, planRow } = await import("@/lib/plans/test-plans");
  await fill(worker, next.planId, { tookPart: "together", agreed: "yes" }, now);
  const { version } = await planRow(next.planId);
  await expect(confirmPlan(worker, { planId: next.planId, version }, now)).rejects.toMatchObject({
    code: "draftExists",
  });
});
