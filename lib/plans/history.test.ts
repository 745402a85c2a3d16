import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aUser, type UserRow } from "@/db/factories/people";
import { audit } from "@/db/schema";
import { read } from "@/db/store";
import { openWithReason } from "@/lib/clients/commands/reason";
import { startCorrection } from "./commands/correct";
import { startPlan } from "./commands/start";
import { comparePlanRevisions, planHistory } from "./history";
import { confirmNow, fill, smallPlan } from "./test-plans";

const now = new Date("2026-11-24T08:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const all = { part: undefined, row: undefined, page: 1 } as const;

let aino: UserRow;
let bertta: UserRow;
let id: { clientId: string; planId: string };

beforeEach(async () => {
  [aino, bertta] = [await aUser({ name: "Aino Aalto" }), await aUser({ name: "Bertta Berg" })];
  const teamId = aino.teamIds[0] ?? "";
  const client = await aClient({ responsibleId: aino.id, coWorkerIds: [bertta.id], teamId });
  const { planId } = await startPlan(anActor(aino), { clientId: client.id, fromCurrent: false }, now);
  id = { clientId: client.id, planId };
});

test("tells who changed which field, from what to what, latest first; a part and a row can be asked for", async () => {
  await fill(anActor(aino), id.planId, { wish: "Koti", "goals.debt.chosen": true }, now);
  await fill(
    anActor(bertta),
    id.planId,
    { wish: "Oma koti", "factors.motivation.note": "secret" },
    later(20),
  );
  const { edits, total } = await planHistory(anActor(aino), id, all, later(30));
  expect(total).toBe(4);
  expect(edits.map(({ path, before, after, by }) => [path, before, after, by])).toEqual([
    ["factors.motivation.note", null, "secret", "Bertta Berg"],
    ["wish", "Koti", "Oma koti", "Bertta Berg"],
    ["goals.debt.chosen", null, true, "Aino Aalto"],
    ["wish", null, "Koti", "Aino Aalto"],
  ]);
  const paths = async (filter: object) =>
    (await planHistory(anActor(aino), id, { ...all, ...filter }, later(30))).edits.map(({ path }) => path);
  expect(await paths({ part: "factors" })).toEqual(["factors.motivation.note"]);
  expect(await paths({ row: "goals.debt" })).toEqual(["goals.debt.chosen"]);
  expect(await paths({ row: "goals.deb" })).toEqual([]);
});

test("pages hold fifty, and a page past the end is the last one", async () => {
  for (let n = 0; n < 60; n++) await fill(anActor(aino), id.planId, { wish: `Toive ${n}` }, later(n * 10));
  const last = await planHistory(anActor(aino), id, { ...all, page: 99 }, later(700));
  expect([last.page, last.edits.length, last.total, last.edits.at(-1)?.after]).toEqual([
    2,
    10,
    60,
    "Toive 0",
  ]);
});

test("compares two confirmed versions in either order, and no others", async () => {
  await fill(anActor(aino), id.planId, { ...smallPlan, wish: "Koti" }, now);
  await confirmNow(anActor(aino), id.planId, now);
  await startCorrection(anActor(aino), { planId: id.planId, reason: "Toive oli väärin kirjattu" }, now);
  await fill(anActor(aino), id.planId, { wish: "Oma koti" }, now);
  await expect(comparePlanRevisions(anActor(aino), id, [1, 2], now)).rejects.toThrow("notFound");
  await confirmNow(anActor(aino), id.planId, now);
  const { from, to, differences } = await comparePlanRevisions(anActor(aino), id, [2, 1], now);
  expect([from.revision, to.revision, to.reason]).toEqual([1, 2, "Toive oli väärin kirjattu"]);
  expect(differences).toEqual([{ path: "wish", before: "Koti", after: "Oma koti" }]);
});

test("is for the client's workers and their lead; each look leaves an audit row, a refused one leaves none", async () => {
  const lead = await aUser({ role: "lead", teamIds: aino.teamIds });
  const colleague = await aUser({ teamIds: aino.teamIds });
  const admin = await aUser({ role: "admin" });
  await planHistory(anActor(lead), id, all, now);
  const reason = { clientId: id.clientId, reason: "Sijaistan tänään, kiireinen asia" };
  await openWithReason(anActor(colleague), reason, now);
  for (const user of [colleague, admin, await aUser()])
    await expect(planHistory(anActor(user), id, all, now)).rejects.toThrow("notFound");
  const other = { ...id, clientId: (await aClient({ responsibleId: aino.id })).id };
  await expect(planHistory(anActor(aino), other, all, now)).rejects.toThrow("notFound");
  const rows = await read((db) =>
    db
      .select({ userId: audit.userId, object: audit.object })
      .from(audit)
      .where(eq(audit.act, "plan.history")),
  );
  expect(rows.filter((row) => row.object === id.planId).map((row) => row.userId)).toEqual([lead.id]);
});
