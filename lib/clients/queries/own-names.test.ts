import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { audit } from "@/db/schema";
import { transact } from "@/db/store";
import { ownNames } from "./own-names";

const now = new Date("2026-11-24T08:00:00Z");

test("the own active clients by name, nobody else's, and one audit row with their ids", async () => {
  const user = await aUser();
  const teamId = user.teamIds[0] ?? "";
  const own = { teamId, responsibleId: user.id };
  const last = await aClient({ ...own, lastName: "Öhman" });
  const first = await aClient({ ...own, lastName: "Aalto", nonDisclosure: true });
  await aClient({ ...own, lastName: "Entinen", status: "archived" });
  await aClient({ ...own, lastName: "Sukulainen", blockedIds: [user.id] });
  await aClient({ teamId, lastName: "Toisen" });
  const found = await ownNames(anActor(user), now);
  expect(found.map(({ lastName }) => lastName)).toEqual(["Aalto", "Öhman"]);
  const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.userId, user.id)));
  expect(rows).toMatchObject([{ act: "client.list", detail: { ids: [first.id, last.id], total: 2 } }]);
});

test("an administrator has nobody to go to", async () => {
  await aClient();
  expect(await ownNames(anActor(await aUser({ role: "admin" })), now)).toEqual([]);
});
