import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aUser, type UserRow } from "@/db/factories/people";
import { clients, messages, methodUses } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { startEvaluation } from "@/lib/evaluations/commands/start";
import { confirmEvaluationNow, fillEvaluation } from "@/lib/evaluations/test-evaluations";
import { newId } from "@/lib/ids";
import { removeUse } from "@/lib/method-diary/commands/change";
import { noteToday } from "@/lib/method-diary/commands/note";
import { closePlan } from "@/lib/plans/commands/close";
import { discardPlan, startCorrection } from "@/lib/plans/commands/correct";
import { startPlan } from "@/lib/plans/commands/start";
import { aConfirmedPlan, fill } from "@/lib/plans/test-plans";
import type { FieldValue } from "@/lib/saving/values";
import { transferClient } from "./commands/transfer";
import { defaultFilters } from "./filters";
import { listClients } from "./queries/list";
import type { Waiting } from "./terms";

const now = new Date("2026-11-24T09:00:00Z");
const at = (day: string) => new Date(`${day}T09:00:00Z`);
const step = "steps.own-step1111";
const service = "services.guidance-to-services-3";
let lead: UserRow;
let worker: Actor;
let client: ClientRow;

beforeEach(async () => {
  lead = await aUser({ role: "lead" });
  const user = await aUser({ teamIds: lead.teamIds });
  worker = anActor(user);
  client = await aClient({ teamId: lead.teamIds[0] ?? "", responsibleId: user.id });
});

/** Since when the client waits in this way by the lead's list of it; undefined when the list does not have the client. */
async function waits(waiting: Waiting, today = now): Promise<string | undefined> {
  const listed = await listClients(anActor(lead), { ...defaultFilters("lead"), waiting }, today);
  const found = listed.clients.find(({ id }) => id === client.id);
  return found && (found.waiting?.since ?? "on the list without a day");
}

const planned = (values: Record<string, FieldValue>, day: string) =>
  aConfirmedPlan(worker, client.id, values, at(day));

async function evaluated(values: Record<string, FieldValue>, day: string): Promise<string> {
  const { evaluationId } = await startEvaluation(worker, { clientId: client.id }, at(day));
  await fillEvaluation(
    worker,
    evaluationId,
    { tookPart: "together", "goals.debt.score": 10, ...values },
    at(day),
  );
  await confirmEvaluationNow(worker, evaluationId, at(day));
  return evaluationId;
}

describe("an old draft", () => {
  it("was begun more than 14 days ago, a plan as well as an evaluation", async () => {
    await startPlan(worker, { clientId: client.id, fromCurrent: false }, at("2026-11-09"));
    expect(await waits("old-draft")).toBe("2026-11-09");
    expect(await waits("old-draft", at("2026-11-23"))).toBeUndefined();
  });

  it("is no draft any more once it is confirmed or put away", async () => {
    const { planId } = await startPlan(worker, { clientId: client.id, fromCurrent: false }, at("2026-10-01"));
    await discardPlan(worker, { planId }, at("2026-11-20"));
    expect(await waits("old-draft")).toBeUndefined();
    await planned({}, "2026-10-02");
    expect(await waits("old-draft")).toBeUndefined();
    await startEvaluation(worker, { clientId: client.id }, at("2026-11-09"));
    expect(await waits("old-draft")).toBe("2026-11-09");
    expect(await waits("old-draft", at("2026-11-23"))).toBeUndefined();
  });

  it("may be a correction, whose age is its own and not the plan's", async () => {
    const planId = await planned({}, "2026-01-10");
    await startCorrection(worker, { planId, reason: "a wrong date in it" }, at("2026-11-20"));
    expect(await waits("old-draft")).toBeUndefined();
    expect(await waits("old-draft", at("2026-12-05"))).toBe("2026-11-20");
    await fill(worker, planId, { "goals.debt.important": true }, at("2026-11-20"));
    // Something else moves the client's mark; what was typed tells since when the correction is open.
    await transact((tx) =>
      tx
        .update(clients)
        .set({ updatedAt: at("2026-12-04") })
        .where(eq(clients.id, client.id)),
    );
    expect(await waits("old-draft", at("2026-12-04"))).toBeUndefined();
    expect(await waits("old-draft", at("2026-12-05"))).toBe("2026-11-20");
  });
});

describe("an untouched client", () => {
  it("has nothing saved in three months, to the day", async () => {
    await planned({}, "2026-08-24");
    expect(await waits("untouched")).toBeUndefined();
    expect(await waits("untouched", at("2026-11-25"))).toBe("2026-08-24");
  });

  it("is touched by what is typed into an open draft", async () => {
    const { planId } = await startPlan(worker, { clientId: client.id, fromCurrent: false }, at("2026-05-01"));
    expect(await waits("untouched")).toBe("2026-05-01");
    await fill(worker, planId, { "goals.debt.chosen": true }, at("2026-09-01"));
    expect(await waits("untouched")).toBeUndefined();
  });

  it("is touched by what is typed into an open evaluation, and by confirming", async () => {
    await planned({}, "2026-01-10");
    const { evaluationId } = await startEvaluation(worker, { clientId: client.id }, at("2026-05-01"));
    expect(await waits("untouched")).toBe("2026-05-01");
    await fillEvaluation(worker, evaluationId, { tookPart: "together" }, at("2026-10-01"));
    expect(await waits("untouched")).toBeUndefined();
    await fillEvaluation(worker, evaluationId, { "goals.debt.score": 5 }, at("2026-10-01"));
    await confirmEvaluationNow(worker, evaluationId, at("2026-10-02"));
    expect(await waits("untouched")).toBeUndefined();
    expect(await waits("untouched", at("2027-01-03"))).toBe("2026-10-02");
  });

  it("is touched by the diary, also when an entry is taken back", async () => {
    await planned({}, "2026-01-10");
    expect(await waits("untouched")).toBe("2026-01-10");
    await noteToday(worker, { clientId: client.id, method: "network-work" }, at("2026-05-01"));
    expect(await waits("untouched")).toBe("2026-05-01");
    const [use] = await transact((tx) =>
      tx.select().from(methodUses).where(eq(methodUses.clientId, client.id)),
    );
    await removeUse(worker, { useId: use?.id ?? "" }, at("2026-10-01"));
    expect(await waits("untouched")).toBeUndefined();
    expect(await waits("untouched", at("2027-01-02"))).toBe("2026-10-01");
  });

  it("stays untouched when it is given to another worker", async () => {
    await planned({}, "2026-01-10");
    const other = await aUser({ teamIds: lead.teamIds });
    const assignTo = { teamId: lead.teamIds[0] ?? "", responsibleId: other.id };
    await transferClient(anActor(lead), { clientId: client.id, assignTo, keepAsCoWorker: false }, now);
    expect(await waits("untouched")).toBe("2026-01-10");
  });
});

describe("a step past its day", () => {
  const values = {
    [`${step}.chosen`]: true,
    [`${step}.what`]: "Call the bank",
    [`${step}.byDate`]: "2026-11-23",
  };

  it("is open and its day was yesterday at the latest", async () => {
    await planned(values, "2026-10-01");
    expect(await waits("late-step")).toBe("2026-11-23");
    expect(await waits("late-step", at("2026-11-23"))).toBeUndefined();
  });

  it("without a day, or done, is not late", async () => {
    await planned({ ...values, [`${step}.byDate`]: null }, "2026-10-01");
    expect(await waits("late-step")).toBeUndefined();
  });

  it("is what the latest evaluation says of it: done, or not done after all", async () => {
    await planned(values, "2026-10-01");
    await evaluated({ [`${step}.done`]: true }, "2026-11-01");
    expect(await waits("late-step")).toBeUndefined();
    await evaluated({ [`${step}.done`]: false }, "2026-11-02");
    expect(await waits("late-step")).toBe("2026-11-23");
  });

  it("may get a later day in an evaluation", async () => {
    await planned(values, "2026-10-01");
    await evaluated({ [`${step}.byDate`]: "2026-12-01" }, "2026-11-01");
    expect(await waits("late-step")).toBeUndefined();
    expect(await waits("late-step", at("2026-12-02"))).toBe("2026-12-01");
  });

  it("of a plan that has been closed is nobody's any more", async () => {
    const planId = await planned(values, "2026-10-01");
    await closePlan(worker, { planId, reason: "moved to another county" }, at("2026-11-20"));
    expect(await waits("late-step")).toBeUndefined();
  });
});

describe("a service long in a queue", () => {
  const queued = { [`${service}.chosen`]: true, [`${service}.state`]: "queued" };

  it("was queued when the plan was confirmed, more than two months ago", async () => {
    await planned(queued, "2026-09-23");
    expect(await waits("queued")).toBe("2026-09-23");
    expect(await waits("queued", at("2026-11-23"))).toBeUndefined();
  });

  it("that was applied for or has started is in no queue", async () => {
    await planned({ ...queued, [`${service}.state`]: "applied" }, "2026-05-01");
    expect(await waits("queued")).toBeUndefined();
  });

  it("counts from the evaluation that first says so", async () => {
    await planned({ ...queued, [`${service}.state`]: "applied" }, "2026-05-01");
    await evaluated({ [`${service}.state`]: "queued" }, "2026-09-23");
    expect(await waits("queued")).toBe("2026-09-23");
    expect(await waits("queued", at("2026-11-23"))).toBeUndefined();
    await evaluated({}, "2026-11-20");
    expect(await waits("queued")).toBe("2026-09-23");
  });

  it("is in none when a later evaluation says otherwise, and again from when it is said anew", async () => {
    await planned(queued, "2026-05-01");
    await evaluated({ [`${service}.state`]: "started" }, "2026-09-01");
    expect(await waits("queued")).toBeUndefined();
    await evaluated({ [`${service}.state`]: "queued" }, "2026-10-01");
    expect(await waits("queued")).toBeUndefined();
    expect(await waits("queued", at("2026-12-02"))).toBe("2026-10-01");
  });

  it("that an evaluation said was queued is in none when the next one says otherwise", async () => {
    await planned({ ...queued, [`${service}.state`]: "applied" }, "2026-05-01");
    await evaluated({ [`${service}.state`]: "queued" }, "2026-06-01");
    await evaluated({ [`${service}.state`]: "cameTrue" }, "2026-11-01");
    expect(await waits("queued")).toBeUndefined();
  });

  it("is not asked of a draft of an evaluation", async () => {
    await planned(queued, "2026-05-01");
    const { evaluationId } = await startEvaluation(worker, { clientId: client.id }, at("2026-09-01"));
    await fillEvaluation(worker, evaluationId, { [`${service}.state`]: "started" }, at("2026-09-01"));
    expect(await waits("queued")).toBe("2026-05-01");
  });
});

describe("a client's message", () => {
  const write = async (day: string, over: Partial<typeof messages.$inferInsert> = {}) => {
    const planId = await planned({}, "2026-01-10");
    const message = { id: newId(), clientId: client.id, planId, kind: "right" as const, goals: [] };
    await transact((tx) => tx.insert(messages).values({ ...message, at: at(day), ...over }));
  };

  it("waits once nobody has dealt with it for a week, whoever the client's worker is", async () => {
    await write("2026-11-16");
    expect(await waits("message")).toBe("2026-11-16");
    expect(await waits("message", at("2026-11-23"))).toBeUndefined();
    await transact((tx) => tx.update(clients).set({ responsibleId: null }).where(eq(clients.id, client.id)));
    expect(await waits("message")).toBe("2026-11-16");
  });

  it("does not wait when it was answered or marked", async () => {
    await write("2026-10-01", { answeredAt: at("2026-10-03"), answeredBy: worker.userId });
    expect(await waits("message")).toBeUndefined();
  });
});
