import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { ClientRow } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { clients, planGoals, planSteps, plans, revisions } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { fieldsOf } from "@/lib/saving/fields";
import { aConfirmedPlan, confirmNow, fill, planRow, smallPlan, workerAndClient } from "../test-plans";
import { closePlan } from "./close";
import { confirmPlan } from "./confirm";
import { discardPlan, startCorrection } from "./correct";
import { startPlan } from "./start";

const now = new Date("2026-11-24T08:00:00Z");
let worker: Actor;
let client: ClientRow;
beforeEach(async () => {
  ({ worker, client } = await workerAndClient());
});

const clientRow = async () =>
  (await transact((tx) => tx.select().from(clients).where(eq(clients.id, client.id))))[0];
const goalsOf = (planId: string) =>
  transact((tx) =>
    tx.select().from(planGoals).where(eq(planGoals.planId, planId)).orderBy(planGoals.position),
  );
const revisionsOf = (planId: string) =>
  transact((tx) =>
    tx.select().from(revisions).where(eq(revisions.documentId, planId)).orderBy(revisions.revision),
  );
const aDraft = async (values = {}) => {
  const { planId } = await startPlan(worker, { clientId: client.id, fromCurrent: false }, now);
  await fill(worker, planId, values, now);
  return planId;
};

test("a plan that is started together knows who takes part, and can be saved on", async () => {
  const start = { clientId: client.id, fromCurrent: false, mode: "together" } as const;
  const { planId } = await startPlan(worker, start, now);
  expect(Object.fromEntries(await transact((tx) => fieldsOf(tx, planId)))).toEqual({ tookPart: "together" });
  expect((await fill(worker, planId, { agreed: "yes" }, now)).status).toBe(200);
});

describe("confirming", () => {
  test("puts the plan in force, keeps a revision, writes its rows, sets the due date six months on", async () => {
    const planId = await aDraft({
      ...smallPlan,
      "goals.leaving-violence.chosen": true,
      "goals.own-aaaa1111.chosen": true,
      "goals.own-aaaa1111.words": "A dog",
      "goals.own-aaaa1111.timing": "later",
      "steps.own-bbbb2222.chosen": true,
      "steps.own-bbbb2222.what": "Call the bank",
    });
    await confirmNow(worker, planId, now);
    expect(await planRow(planId)).toMatchObject({
      state: "confirmed",
      revision: 1,
      confirmedOn: "2026-11-24",
      dueDate: "2027-05-24",
      tookPart: "together",
    });
    expect(await clientRow()).toMatchObject({
      currentPlanId: planId,
      draftPlanId: null,
      dueDate: "2027-05-24",
    });
    expect(await goalsOf(planId)).toMatchObject([
      { key: "leaving-violence", hidden: true, timing: "now" },
      { key: "debt", hidden: false, words: "" },
      { key: "own-aaaa1111", code: null, words: "A dog", timing: "later" },
    ]);
    expect(
      await transact((tx) => tx.select().from(planSteps).where(eq(planSteps.planId, planId))),
    ).toMatchObject([{ what: "Call the bank", done: false }]);
    expect(await revisionsOf(planId)).toMatchObject([{ revision: 1, byName: worker.name, reason: "" }]);
  });

  test("names everything that is missing, by path, and changes nothing", async () => {
    const planId = await aDraft({
      "methods.setting-conditions.planned": true,
      "methods.setting-conditions.conditionWhat": "Come to the meetings",
      "goals.own-aaaa1111.chosen": true,
      "steps.own-bbbb2222.chosen": true,
      "services.guidance-to-services-3.chosen": true,
      "services.guidance-to-services-3.fromDate": "2026-05-02",
      "services.guidance-to-services-3.toDate": "2026-05-01",
      dueDate: "2026-11-24",
      meetingDate: "2020-01-01",
    });
    await expect(confirmNow(worker, planId, now)).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: {
        "goals.own-aaaa1111.words": "wordsMissing",
        "steps.own-bbbb2222.what": "stepMissing",
        "services.guidance-to-services-3.toDate": "endBeforeStart",
        "methods.setting-conditions.conditionConsequence": "conditionConsequenceMissing",
        "methods.setting-conditions.conditionDecider": "conditionDeciderMissing",
        "methods.setting-conditions.conditionAppeal": "conditionAppealMissing",
        tookPart: "tookPartMissing",
        agreed: "agreedMissing",
        dueDate: "dateNotFuture",
        meetingDate: "meetingInPast",
      },
    });
    expect(await planRow(planId)).toMatchObject({ state: "draft", revision: 0 });
    expect(await revisionsOf(planId)).toEqual([]);
  });

  test.each(["no", "couldNotAnswer"])("with the answer %j needs its reason", async (agreed) => {
    const planId = await aDraft({ ...smallPlan, agreed });
    await expect(confirmNow(worker, planId, now)).rejects.toMatchObject({
      fieldErrors: { agreedReason: "agreedReasonMissing" },
    });
    await fill(worker, planId, { agreedReason: "Wants to think" }, now);
    await confirmNow(worker, planId, now);
    expect((await planRow(planId)).state).toBe("confirmed");
  });

  test("without a goal is refused, also when a goal was taken out again", async () => {
    const planId = await aDraft({ ...smallPlan, "goals.debt.chosen": false });
    await expect(confirmNow(worker, planId, now)).rejects.toMatchObject({
      fieldErrors: { goals: "goalMissing" },
    });
  });

  test("takes three important goals and refuses the fourth", async () => {
    const codes = ["debt", "housing", "leisure", "integration"];
    const marks = Object.fromEntries(
      codes.flatMap((code) => [
        [`goals.${code}.chosen`, true],
        [`goals.${code}.important`, true],
      ]),
    );
    const planId = await aDraft({ ...smallPlan, ...marks });
    await expect(confirmNow(worker, planId, now)).rejects.toMatchObject({ code: "invalid" });
    await fill(worker, planId, { "goals.debt.important": false }, now);
    await confirmNow(worker, planId, now);
  });

  test("what has moved on since it was reviewed is refused as stale", async () => {
    const planId = await aDraft(smallPlan);
    const { version } = await planRow(planId);
    await fill(worker, planId, { wish: "One more thing" }, now);
    await expect(confirmPlan(worker, { planId, version }, now)).rejects.toMatchObject({ code: "stale" });
  });

  test("a second plan closes the first and takes its place", async () => {
    const first = await aConfirmedPlan(worker, client.id, {}, now);
    const second = await aConfirmedPlan(worker, client.id, {}, now);
    expect(await planRow(first)).toMatchObject({ state: "closed", replacedById: second });
    expect(await clientRow()).toMatchObject({ currentPlanId: second });
  });
});

describe("starting", () => {
  test("a second draft is refused", async () => {
    await aDraft();
    await expect(startPlan(worker, { clientId: client.id, fromCurrent: false }, now)).rejects.toMatchObject({
      code: "draftExists",
    });
    expect(await transact((tx) => tx.select().from(plans).where(eq(plans.clientId, client.id)))).toHaveLength(
      1,
    );
  });

  test("from the plan in force brings its content, but not the meeting, the agreement or what is done", async () => {
    await aConfirmedPlan(
      worker,
      client.id,
      {
        wish: "Calm",
        "factors.education.effect": 3,
        "steps.own-aaaa1111.chosen": true,
        "steps.own-aaaa1111.what": "Done already",
        "steps.own-aaaa1111.done": true,
        "steps.own-bbbb2222.chosen": true,
        "steps.own-bbbb2222.what": "Still to do",
        meetingPlace: "Room 4",
      },
      now,
    );
    const { planId } = await startPlan(worker, { clientId: client.id, fromCurrent: true }, now);
    expect(Object.fromEntries(await transact((tx) => fieldsOf(tx, planId)))).toEqual({
      "goals.debt.chosen": true,
      wish: "Calm",
      "factors.education.effect": 3,
      "steps.own-bbbb2222.chosen": true,
      "steps.own-bbbb2222.what": "Still to do",
    });
  });

  test("by a colleague who is not named is refused", async () => {
    const colleague = anActor(await aUser({ teamIds: [client.teamId] }));
    await expect(
      startPlan(colleague, { clientId: client.id, fromCurrent: false }, now),
    ).rejects.toMatchObject({
      code: "notFound",
    });
  });
});

describe("correcting", () => {
  test("needs a reason, changes nothing confirmed until confirmed again, and then adds a revision with it", async () => {
    const planId = await aConfirmedPlan(worker, client.id, {}, now);
    await expect(startCorrection(worker, { planId, reason: " " }, now)).rejects.toMatchObject({
      code: "invalid",
    });
    await startCorrection(worker, { planId, reason: "A goal was forgotten" }, now);
    await fill(worker, planId, { "goals.housing.chosen": true }, now);
    expect(await goalsOf(planId)).toHaveLength(1);
    await confirmNow(worker, planId, now);
    expect(await goalsOf(planId)).toHaveLength(2);
    expect(await revisionsOf(planId)).toMatchObject([
      { reason: "" },
      { revision: 2, reason: "A goal was forgotten" },
    ]);
    expect(await clientRow()).toMatchObject({ currentPlanId: planId, draftPlanId: null });
  });

  test("discarded goes back to what was confirmed and keeps what was typed in the history", async () => {
    const planId = await aConfirmedPlan(worker, client.id, { wish: "Confirmed" }, now);
    const before = Object.fromEntries(await transact((tx) => fieldsOf(tx, planId)));
    await startCorrection(worker, { planId, reason: "Typo in the wish" }, now);
    await fill(worker, planId, { wish: "Changed", "goals.housing.chosen": true }, now);
    await discardPlan(worker, { planId }, now);
    const after = await transact((tx) => fieldsOf(tx, planId));
    expect(Object.fromEntries([...after].filter(([, value]) => value !== null))).toEqual(before);
    expect(await planRow(planId)).toMatchObject({ state: "confirmed", correcting: false, revision: 1 });
    expect(await clientRow()).toMatchObject({ draftPlanId: null, currentPlanId: planId });
  });
});

describe("putting away", () => {
  test("a draft frees the place for another and stays in the history", async () => {
    const planId = await aDraft({ wish: "Rest" });
    await discardPlan(worker, { planId }, now);
    expect((await planRow(planId)).state).toBe("discarded");
    await aDraft();
  });

  test("closing needs a reason and ends the due date", async () => {
    const planId = await aConfirmedPlan(worker, client.id, {}, now);
    await expect(closePlan(worker, { planId, reason: "" }, now)).rejects.toMatchObject({ code: "invalid" });
    await closePlan(worker, { planId, reason: "Moved to another county" }, now);
    expect(await planRow(planId)).toMatchObject({ state: "closed", closeReason: "Moved to another county" });
    expect(await clientRow()).toMatchObject({ currentPlanId: null, dueDate: null });
    await expect(closePlan(worker, { planId, reason: "Again" }, now)).rejects.toMatchObject({
      code: "closed",
    });
  });

  test("the team's lead may close, a colleague may not", async () => {
    const planId = await aConfirmedPlan(worker, client.id, {}, now);
    const colleague = anActor(await aUser({ teamIds: [client.teamId] }));
    await expect(closePlan(colleague, { planId, reason: "Because" }, now)).rejects.toMatchObject({
      code: "notFound",
    });
    const lead = anActor(await aUser({ role: "lead", teamIds: [client.teamId] }));
    await closePlan(lead, { planId, reason: "The worker has left" }, now);
    expect((await planRow(planId)).state).toBe("closed");
  });
});
