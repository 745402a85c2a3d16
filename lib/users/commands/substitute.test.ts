import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { anActor, aTeam, aUser, type UserRow } from "@/db/factories/people";
import { audit } from "@/db/schema";
import { read, transact } from "@/db/store";
import { findSession, startSession } from "@/lib/access/session-store";
import { openHome } from "@/lib/clients/queries/home";
import { getStandIn, listStandIns } from "../queries/substitutes";
import { substituteOfSchema } from "../schema";
import { setSubstituteOf } from "./substitute";

const now = new Date("2026-11-24T08:00:00Z");
const days = { from: "2026-11-20", to: "2026-12-24" };
let lead: UserRow;
let worker: UserRow;
let colleague: UserRow;

beforeEach(async () => {
  const { id } = await aTeam();
  lead = await aUser({ role: "lead", teamIds: [id] });
  [worker, colleague] = [await aUser({ teamIds: [id] }), await aUser({ teamIds: [id] })];
});

const input = (substituteId: string, userId = worker.id) =>
  substituteOfSchema.parse({ userId, substituteId, ...days });

test("a lead names who stands in for a worker of the own teams, and the substitute's home page says so", async () => {
  await setSubstituteOf(anActor(lead), input(colleague.id), now);
  const listed = (await listStandIns(anActor(lead))).find(({ id }) => id === worker.id);
  expect(listed?.substitute).toEqual({ id: colleague.id, name: colleague.name, ...days });
  const { token } = await transact((tx) => startSession(tx, colleague.id, now));
  const session = await findSession(token, now);
  if (!session) throw new Error("no session");
  const home = await openHome(session.actor, now);
  expect(home.standingIn).toEqual([{ name: worker.name, to: "2026-12-24" }]);
  await setSubstituteOf(anActor(lead), input(""), now);
  expect((await getStandIn(anActor(lead), worker.id)).substitute).toBeNull();
  const rows = await read((db) => db.select().from(audit).where(eq(audit.object, worker.id)));
  expect(rows.map(({ act }) => act)).toEqual(["user.substitute", "user.substitute"]);
});

test("who stands in is of the worker's team, and never the worker", async () => {
  const stranger = await aUser();
  for (const id of [worker.id, stranger.id, "nobody"])
    await expect(setSubstituteOf(anActor(lead), input(id), now)).rejects.toMatchObject({
      fieldErrors: { substituteId: "choiceInvalid" },
    });
  expect((await getStandIn(anActor(lead), worker.id)).substitute).toBeNull();
});

test("it is not for colleagues, other teams' leads or administrators", async () => {
  const others = [colleague, await aUser({ role: "lead" }), await aUser({ role: "admin" })];
  for (const other of others) {
    await expect(setSubstituteOf(anActor(other), input(colleague.id), now)).rejects.toThrow("notFound");
    await expect(getStandIn(anActor(other), worker.id)).rejects.toThrow("notFound");
  }
  await expect(listStandIns(anActor(colleague))).rejects.toThrow("notFound");
  expect((await getStandIn(anActor(lead), worker.id)).substitute).toBeNull();
});

test("days are asked when somebody is named, in their order", () => {
  const fault = (over: object) =>
    substituteOfSchema.safeParse({ userId: "a", substituteId: "b", ...days, ...over }).error?.issues[0]
      ?.message;
  expect(fault({ from: "" })).toBe("required");
  expect(fault({ to: "1.11.2026" })).toBe("dateOrder");
  expect(fault({})).toBeUndefined();
});
