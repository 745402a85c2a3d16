import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { audit } from "@/db/schema";
import { transact } from "@/db/store";
import { openHome } from "./home";
import { listClients } from "./list";

const now = new Date("2026-11-24T08:00:00Z");

test.each(["worker", "lead"] as const)(
  "for a %s, every number equals the length of the list it opens",
  async (role) => {
    const user = await aUser({ role });
    const teamId = user.teamIds[0] ?? "";
    const named = role === "worker" ? { responsibleId: user.id } : {};
    const plan = { currentPlanId: "some-plan" };
    const rows = [
      { ...plan, dueDate: "2026-11-23" },
      { ...plan, dueDate: "2026-01-01" },
      { ...plan, dueDate: "2026-11-24" },
      { ...plan, dueDate: "2026-12-08" },
      { ...plan, dueDate: "2026-12-09" },
      { ...plan, dueDate: "2026-11-20", status: "archived" as const },
      {},
      { draftPlanId: "draft" },
      { ...plan, draftEvaluationId: "draft", dueDate: "2027-01-01" },
      { ...plan, dueDate: "2026-11-01", blockedIds: [user.id] },
    ];
    for (const row of rows) await aClient({ teamId, ...named, ...row });
    // Clients of other teams never count.
    await aClient({ ...plan, dueDate: "2026-11-01" });

    const home = await openHome(anActor(user), now);
    const numbers = Object.fromEntries(home.counts.map(({ name, count }) => [name, count]));
    expect(numbers).toEqual({ late: 2, soon: 2, withoutPlan: 2, draft: 2 });
    for (const { filters, count } of home.counts) {
      const list = await listClients(anActor(user), filters, now);
      expect({ total: list.total, shown: list.clients.length }).toEqual({ total: count, shown: count });
    }
    expect(home.total).toBe(8);
  },
);

test("own clients come by next due date, those without one last, and opening leaves one audit row with their ids", async () => {
  const user = await aUser();
  const mine = { teamId: user.teamIds[0] ?? "", responsibleId: user.id };
  const none = await aClient(mine);
  const later = await aClient({ ...mine, dueDate: "2027-03-01" });
  const sooner = await aClient({ ...mine, dueDate: "2026-12-01" });
  await aClient({ ...mine, responsibleId: null });
  const home = await openHome(anActor(user), now);
  const ids = [sooner.id, later.id, none.id];
  expect(home.ownClients.map((client) => client.id)).toEqual(ids);
  const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.userId, user.id)));
  expect(rows).toMatchObject([{ act: "home.open", detail: { ids, total: 3 } }]);
});

test.each(["admin", "auditor"] as const)("for an %s there are no clients to count", async (role) => {
  const home = await openHome(anActor(await aUser({ role })), now);
  expect(home).toMatchObject({ total: 0, ownTotal: 0, ownClients: [] });
  expect(home.counts.every(({ count }) => count === 0)).toBe(true);
});
