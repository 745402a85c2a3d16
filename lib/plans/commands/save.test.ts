import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { ClientRow } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { audit, changes, clients } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { fieldsOf } from "@/lib/saving/fields";
import { confirmNow, fill, planRow, smallPlan, workerAndClient } from "../test-plans";
import { savePlan } from "./save";
import { startPlan } from "./start";

const now = new Date("2026-11-24T08:00:00Z");
let worker: Actor;
let client: ClientRow;
let planId: string;
beforeEach(async () => {
  ({ worker, client } = await workerAndClient());
  ({ planId } = await startPlan(worker, { clientId: client.id, fromCurrent: false }, now));
});

const save = (
  actor: Actor,
  base: number,
  values: Record<string, unknown>,
  key = `key-${Math.random()}`.replace(".", ""),
) =>
  savePlan(
    actor,
    planId,
    { base, key, changes: Object.entries(values).map(([path, value]) => ({ path, value })) },
    now,
  );
const values = async () => Object.fromEntries(await transact((tx) => fieldsOf(tx, planId)));
const historyLength = async () =>
  (await transact((tx) => tx.select().from(changes).where(eq(changes.documentId, planId)))).length;
const audits = async () => transact((tx) => tx.select().from(audit).where(eq(audit.object, planId)));

describe("saving a plan", () => {
  test("keeps the values, moves the version, leaves one audit row without the text", async () => {
    const before = (await audits()).length;
    expect(await save(worker, 0, { wish: "Secret wish", "goals.debt.chosen": true })).toEqual({
      status: 200,
      body: { version: 1, merged: [] },
    });
    expect(await values()).toEqual({ wish: "Secret wish", "goals.debt.chosen": true });
    const rows = (await audits()).slice(before);
    expect(rows).toMatchObject([
      { act: "plan.save", clientId: client.id, userId: worker.userId, ground: "responsible" },
    ]);
    expect(JSON.stringify(rows)).not.toContain("Secret");
  });

  test("with one field wrong saves the others and names the wrong one", async () => {
    expect(await save(worker, 0, { dueDate: "soon", wish: "Rest" })).toEqual({
      status: 422,
      body: { version: 1, errors: [{ path: "dueDate", code: "dateInvalid" }], merged: [] },
    });
    expect(await values()).toEqual({ wish: "Rest" });
  });

  test("tells of others' changes since the base, and of a conflict with both texts", async () => {
    await save(worker, 0, { wish: "First", strengthsClient: "Humour" });
    const answer = await save(worker, 0, { wish: "Second", agreed: "yes" });
    expect(answer).toMatchObject({
      status: 409,
      body: {
        version: 2,
        conflicts: [
          { path: "wish", mine: "Second", theirs: "First", by: worker.name, at: now.toISOString() },
        ],
        merged: [{ path: "strengthsClient", value: "Humour", by: worker.name }],
      },
    });
    expect(await values()).toEqual({ wish: "First", strengthsClient: "Humour", agreed: "yes" });
  });

  test("repeated fifty times at once with one key makes one change and gives one answer", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => save(worker, 0, { wish: "Once" }, "same-key-1")),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await historyLength()).toBe(1);
    expect((await planRow(planId)).version).toBe(1);
  });

  test("by a page that goes away counts its own unheard save as its own, and another's as another's", async () => {
    await save(worker, 0, { wish: "Half a sen" }, "unheard-key");
    const last = {
      base: 0,
      key: "last-key-1",
      after: "unheard-key",
      changes: [{ path: "wish", value: "Half a sentence" }],
    };
    expect(await savePlan(worker, planId, last, now)).toMatchObject({ status: 200 });
    await save(worker, 2, { wish: "Somebody else's" });
    const late = { ...last, key: "last-key-2", changes: [{ path: "wish", value: "Too late" }] };
    expect(await savePlan(worker, planId, late, now)).toMatchObject({ status: 409 });
    expect(await values()).toEqual({ wish: "Somebody else's" });
  });

  test("repeated after somebody confirmed in between still says that it was saved", async () => {
    const first = await save(worker, 0, { ...smallPlan, wish: "Rest" }, "lost-answer");
    await confirmNow(worker, planId, now);
    expect(await save(worker, 0, { ...smallPlan, wish: "Rest" }, "lost-answer")).toEqual(first);
  });

  test("of values that are there already changes nothing", async () => {
    await save(worker, 0, { wish: "Rest" });
    expect(await save(worker, 0, { wish: "Rest" })).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await historyLength()).toBe(1);
  });
});

describe("saving is refused, and nothing is written,", () => {
  test.each([
    ["to a worker of another team", async () => anActor(await aUser())],
    ["to a colleague of the team", async () => anActor(await aUser({ teamIds: [client.teamId] }))],
    [
      "to the team's lead who is not a co-worker",
      async () => anActor(await aUser({ role: "lead", teamIds: [client.teamId] })),
    ],
    ["to an administrator", async () => anActor(await aUser({ role: "admin" }))],
    ["to an auditor", async () => anActor(await aUser({ role: "auditor" }))],
  ])("%s", async (_who, stranger) => {
    const actor = await stranger();
    await expect(save(actor, 0, { wish: "Mine" })).rejects.toThrow("notFound");
    expect(await values()).toEqual({});
    expect((await audits()).some((row) => row.userId === actor.userId)).toBe(false);
  });

  test("for a plan that does not exist", async () => {
    const request = { base: 0, key: "some-key-1", changes: [{ path: "wish", value: "x" }] };
    await expect(savePlan(worker, "no-such-plan", request, now)).rejects.toThrow("notFound");
  });

  test("for an archived client", async () => {
    await transact((tx) =>
      tx.update(clients).set({ status: "archived" }).where(eq(clients.id, client.id)).returning(),
    );
    await expect(save(worker, 0, { wish: "x" })).rejects.toThrow("archived");
  });

  test("for a confirmed plan, which says so", async () => {
    await fill(worker, planId, smallPlan, now);
    await confirmNow(worker, planId, now);
    const before = await values();
    expect(await save(worker, 99, { wish: "Too late" })).toEqual({ status: 409, body: { confirmed: true } });
    expect(await values()).toEqual(before);
  });
});
