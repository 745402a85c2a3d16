import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { ClientRow } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { audit } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { startPlan } from "@/lib/plans/commands/start";
import { aConfirmedPlan, fill, workerAndClient } from "@/lib/plans/test-plans";
import { openPlanPaper } from "./queries";

const now = new Date("2026-11-24T08:00:00Z");
let worker: Actor;
let client: ClientRow;
beforeEach(async () => {
  ({ worker, client } = await workerAndClient());
});
const printed = async (planId: string) => {
  const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.object, planId)));
  return rows.filter(({ act }) => act === "plan.print").map(({ detail }) => detail);
};

describe("opening a plan for its paper", () => {
  test("gives what was confirmed, whom to turn to, and leaves an audit row", async () => {
    const planId = await aConfirmedPlan(worker, client.id, { wish: "Oma koti" }, now);
    const page = await openPlanPaper(worker, { clientId: client.id, planId, of: "latest" }, now);
    expect(page).toMatchObject({ revision: 1, day: "2026-11-24", content: { wish: "Oma koti" } });
    expect(page.worker.name).toBe(worker.name);
    expect(await printed(planId)).toEqual([{ revision: 1 }]);
  });

  test("gives a draft as a draft, to those who may write it and to nobody else", async () => {
    const { planId } = await startPlan(worker, { clientId: client.id, fromCurrent: false }, now);
    await fill(worker, planId, { wish: "Kesken" }, now);
    const asked = { clientId: client.id, planId, of: "latest" } as const;
    expect(await openPlanPaper(worker, asked, now)).toMatchObject({
      revision: null,
      content: { wish: "Kesken" },
    });
    const lead = anActor(await aUser({ role: "lead", teamIds: [client.teamId] }));
    await expect(openPlanPaper(lead, asked, now)).rejects.toMatchObject({ code: "notFound" });
    expect(await printed(planId)).toHaveLength(1);
  });

  test("refuses a stranger, another client's address and a revision that is not there", async () => {
    const planId = await aConfirmedPlan(worker, client.id, {}, now);
    const asked = { clientId: client.id, planId, of: "latest" } as const;
    const stranger = anActor(await aUser());
    const refusal = { code: "notFound" };
    await expect(openPlanPaper(stranger, asked, now)).rejects.toMatchObject(refusal);
    await expect(openPlanPaper(worker, { ...asked, clientId: "other" }, now)).rejects.toMatchObject(refusal);
    await expect(openPlanPaper(worker, { ...asked, of: 2 }, now)).rejects.toMatchObject(refusal);
    await expect(openPlanPaper(worker, { ...asked, of: "draft" }, now)).rejects.toMatchObject(refusal);
    expect(await printed(planId)).toEqual([]);
  });
});
