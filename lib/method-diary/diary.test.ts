import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { audit, methodUses } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { archiveClient } from "@/lib/clients/commands/archive";
import { addCoWorker } from "@/lib/clients/commands/co-workers";
import { closePlan } from "@/lib/plans/commands/close";
import { aConfirmedPlan, workerAndClient } from "@/lib/plans/test-plans";
import { changeUse, removeUse } from "./commands/change";
import { noteMethod, noteToday } from "./commands/note";
import { openDaysUsed, openToday, openUse } from "./queries";
import { diaryOf } from "./rows";

const planned = new Date("2026-09-01T08:00:00Z");
const now = new Date("2026-11-24T08:00:00Z");
let worker: Actor;
let client: ClientRow;
let planId: string;
beforeEach(async () => {
  ({ worker, client } = await workerAndClient());
  const methods = { "methods.network-work.planned": true, "methods.supportive-discussion.planned": true };
  planId = await aConfirmedPlan(worker, client.id, methods, planned);
});

const tap = (actor = worker, method = "network-work") =>
  noteToday(actor, { clientId: client.id, method }, now);
const note = (day: string, text = "", actor = worker, method = "network-work") =>
  noteMethod(actor, { clientId: client.id, method, day, note: text }, now);
const uses = async () => (await transact((tx) => diaryOf(tx, planId))).uses;
const onlyId = async () => (await uses())[0]?.id ?? "";
const traces = async (act: string) =>
  transact((tx) => tx.select().from(audit).where(eq(audit.clientId, client.id))).then((rows) =>
    rows.filter((row) => row.act === act),
  );

describe("a tap", () => {
  test("notes a method of today, once however often, and is traced once", async () => {
    await tap();
    await tap();
    expect(await uses()).toMatchObject([
      { method: "network-work", day: "2026-11-24", note: "", byName: worker.name },
    ]);
    expect(await traces("method.note")).toHaveLength(1);
  });

  test("by two at the same moment is one entry", async () => {
    await Promise.all([tap(), tap(), tap()]);
    expect(await uses()).toHaveLength(1);
  });

  test("counts again after it was taken back", async () => {
    await tap();
    await removeUse(worker, { useId: await onlyId() }, now);
    expect(await uses()).toEqual([]);
    await tap();
    expect(await uses()).toHaveLength(1);
    const kept = await transact((tx) => tx.select().from(methodUses).where(eq(methodUses.planId, planId)));
    expect(kept.map(({ removedBy }) => removedBy).sort()).toEqual([worker.userId, null].sort());
    expect(await traces("method.remove")).toHaveLength(1);
  });

  test("is a co-worker's and a substitute's too, and no stranger's", async () => {
    const colleague = await aUser();
    await addCoWorker(worker, { clientId: client.id, userId: colleague.id }, now);
    await tap(anActor(colleague), "network-work");
    const standIn = anActor(await aUser(), { substituteFor: [worker.userId] });
    await tap(standIn, "supportive-discussion");
    expect((await uses()).map(({ byName }) => byName).sort()).toEqual([colleague.name, standIn.name].sort());
    await expect(tap(anActor(await aUser()))).rejects.toMatchObject({ code: "notFound" });
  });

  test("is refused without a plan in force, for an archived client, and for no method", async () => {
    await expect(tap(worker, "magic")).rejects.toMatchObject({ fieldErrors: { method: "choiceInvalid" } });
    await closePlan(worker, { planId, reason: "Moved away" }, now);
    await expect(tap()).rejects.toMatchObject({ code: "closed" });
    await archiveClient(worker, { clientId: client.id, reason: "Moved away" }, now);
    await expect(tap()).rejects.toMatchObject({ code: "archived" });
    expect(await uses()).toEqual([]);
    expect(await traces("method.note")).toEqual([]);
  });
});

describe("an entry of another day", () => {
  test("is from the plan's confirming to today, once a day", async () => {
    await note("2026-09-01", "By phone");
    await expect(note("2026-09-01")).rejects.toMatchObject({ fieldErrors: { day: "alreadyNoted" } });
    await expect(note("2026-08-31")).rejects.toMatchObject({ fieldErrors: { day: "dateBeforePlan" } });
    await expect(note("2026-11-25")).rejects.toMatchObject({ fieldErrors: { day: "dateInFuture" } });
    await note("2026-11-24", "", worker, "accompanying");
    expect(await uses()).toMatchObject([
      { method: "accompanying", day: "2026-11-24" },
      { method: "network-work", day: "2026-09-01", note: "By phone" },
    ]);
  });

  test("is changed by a new one in its place; the old one stays as taken back", async () => {
    await note("2026-10-01");
    await note("2026-10-02");
    const [second] = await uses();
    const change = (day: string, text = "") =>
      changeUse(worker, { useId: second?.id ?? "", day, note: text }, now);
    await expect(change("2026-10-01")).rejects.toMatchObject({ fieldErrors: { day: "alreadyNoted" } });
    await expect(change("2026-12-01")).rejects.toMatchObject({ fieldErrors: { day: "dateInFuture" } });
    expect(await change("2026-10-03", "At home")).toEqual({ clientId: client.id });
    expect((await uses()).map(({ day, note: text }) => [day, text])).toEqual([
      ["2026-10-03", "At home"],
      ["2026-10-01", ""],
    ]);
    await expect(change("2026-10-04")).rejects.toMatchObject({ code: "notFound" });
    const rows = await transact((tx) => tx.select().from(methodUses).where(eq(methodUses.planId, planId)));
    expect(rows).toHaveLength(3);
  });

  test("is no stranger's to change, take back or see", async () => {
    await tap();
    const useId = await onlyId();
    const stranger = anActor(await aUser());
    const other = await aClient({ responsibleId: stranger.userId, teamId: client.teamId });
    await expect(removeUse(stranger, { useId }, now)).rejects.toMatchObject({ code: "notFound" });
    await expect(changeUse(stranger, { useId, day: "2026-10-01", note: "" }, now)).rejects.toMatchObject({
      code: "notFound",
    });
    for (const clientId of [client.id, other.id])
      await expect(openUse(stranger, { clientId, useId }, now)).rejects.toMatchObject({ code: "notFound" });
    expect(await openUse(worker, { clientId: client.id, useId }, now)).toMatchObject({ id: useId });
    expect(await uses()).toHaveLength(1);
  });
});

describe("what the diary tells", () => {
  test("an evaluation hears the days after the one before, without the notes", async () => {
    for (const day of ["2026-09-03", "2026-10-01", "2026-11-01"]) await note(day, "Secret");
    const days = async (after: string | null) =>
      Object.fromEntries(await openDaysUsed(worker, { clientId: client.id, planId, after }, now));
    expect(await days(null)).toEqual({ "network-work": ["2026-11-01", "2026-10-01", "2026-09-03"] });
    expect(await days("2026-10-01")).toEqual({ "network-work": ["2026-11-01"] });
    const stranger = anActor(await aUser());
    await expect(
      openDaysUsed(stranger, { clientId: client.id, planId, after: null }, now),
    ).rejects.toMatchObject({ code: "notFound" });
  });

  test("the start page holds own clients with methods planned, and what was noted today", async () => {
    await aClient({ responsibleId: worker.userId, teamId: client.teamId });
    await note("2026-11-23");
    await tap(worker, "supportive-discussion");
    expect(await openToday(worker, now)).toMatchObject([
      {
        id: client.id,
        planned: ["supportive-discussion", "network-work"],
        uses: [{ method: "supportive-discussion" }],
      },
    ]);
    expect(await openToday(anActor(await aUser()), now)).toEqual([]);
  });
});
