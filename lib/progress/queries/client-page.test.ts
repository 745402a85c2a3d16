import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { anActor, aUser } from "@/db/factories/people";
import { audit, evaluationGoals, evaluationMethods, evaluations, revisions } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { newId } from "@/lib/ids";
import { startCorrection } from "@/lib/plans/commands/correct";
import { startPlan } from "@/lib/plans/commands/start";
import { aConfirmedPlan, confirmNow, fill, workerAndClient } from "@/lib/plans/test-plans";
import { goalGroups } from "../goals";
import { clientPage } from "./client-page";

const spring = new Date("2026-03-02T09:00:00Z");
const now = new Date("2026-11-24T09:00:00Z");

/** A confirmed or draft evaluation as rows, so that this test leans on the tables and not on how they are filled. */
async function anEvaluation(
  clientId: string,
  planId: string,
  day: string,
  state: "confirmed" | "draft",
  score: number,
) {
  const id = newId();
  await transact(async (tx) => {
    await tx.insert(evaluations).values({
      id,
      clientId,
      planId,
      state,
      version: 1,
      revision: state === "confirmed" ? 1 : 0,
      createdAt: now,
      createdBy: "test",
      evaluatedOn: day,
      tookPart: "together",
    });
    await tx
      .insert(evaluationGoals)
      .values({ evaluationId: id, key: "debt", code: "debt", rating: "scored", score });
    await tx.insert(evaluationMethods).values({ evaluationId: id, code: "accompanying", used: true });
    if (state === "confirmed")
      await tx.insert(revisions).values({
        id: newId(),
        documentId: id,
        kind: "evaluation",
        clientId,
        revision: 1,
        version: 1,
        content: { how: "phone", others: ["interpreter"] },
        by: "test",
        byName: "Maija",
        at: now,
      });
  });
  return id;
}

/** The page of a client whom the actor may open. */
async function openPage(actor: Actor, clientId: string) {
  const page = await clientPage(actor, clientId, now);
  if (page.access !== "open") throw new Error("a reason was asked for");
  return page;
}

describe("the client's page", () => {
  it("reads the confirmed plan and evaluations, and the words of the meetings", async () => {
    const { worker, client } = await workerAndClient();
    const planId = await aConfirmedPlan(
      worker,
      client.id,
      { how: "home", "goals.debt.important": true },
      spring,
    );
    await anEvaluation(client.id, planId, "2026-09-01", "confirmed", 60);
    await anEvaluation(client.id, planId, "2026-06-01", "confirmed", 20);
    const page = await openPage(worker, client.id);
    expect(page).toMatchObject({ access: "open", client: { number: client.number, currentPlanId: planId } });
    expect(page.rows.plans).toMatchObject([
      { id: planId, confirmedOn: "2026-03-02", agreed: "yes", how: "home", others: [] },
    ]);
    expect(page.rows.evaluations).toMatchObject([
      { day: "2026-06-01", how: "phone", others: ["interpreter"] },
      { day: "2026-09-01" },
    ]);
    expect(goalGroups(page.rows).current).toMatchObject([
      { id: "debt", important: true, first: { score: 20 }, now: { score: 60 }, verdict: "closer" },
    ]);
  });

  it("keeps the scores of a goal that a correction took out of the plan", async () => {
    const { worker, client } = await workerAndClient();
    const values = { "goals.housing.chosen": true, "goals.debt.words": "No more letters" };
    const planId = await aConfirmedPlan(worker, client.id, values, spring);
    await anEvaluation(client.id, planId, "2026-09-01", "confirmed", 60);
    await startCorrection(worker, { planId, reason: "Tavoite oli väärä" }, now);
    await fill(worker, planId, { "goals.debt.chosen": false }, now);
    await confirmNow(worker, planId, now);
    const { current, earlier } = goalGroups((await openPage(worker, client.id)).rows);
    expect(current.map(({ id }) => id)).toEqual(["housing"]);
    expect(earlier).toMatchObject([{ id: "debt", words: "No more letters", now: { score: 60 } }]);
  });

  it("reads nothing of drafts", async () => {
    const { worker, client } = await workerAndClient();
    const planId = await aConfirmedPlan(worker, client.id, {}, spring);
    await anEvaluation(client.id, planId, "2026-06-01", "draft", 20);
    const { planId: draft } = await startPlan(worker, { clientId: client.id, fromCurrent: false }, now);
    await fill(worker, draft, { "goals.housing.chosen": true }, now);
    const { rows, client: head } = await openPage(worker, client.id);
    expect(head.draftPlanId).toBe(draft);
    expect(rows.plans.map(({ id }) => id)).toEqual([planId]);
    expect(rows.evaluations).toEqual([]);
    expect(rows.ratings).toEqual([]);
    expect(rows.methodMarks).toEqual([]);
  });

  it("reads nothing of another client", async () => {
    const { worker, client } = await workerAndClient();
    const other = await workerAndClient();
    const planId = await aConfirmedPlan(other.worker, other.client.id, {}, spring);
    await anEvaluation(other.client.id, planId, "2026-06-01", "confirmed", 20);
    const { rows } = await openPage(worker, client.id);
    expect(Object.values(rows).flat()).toEqual([]);
  });

  it("leaves one audit row, and none when it refuses or asks for a reason", async () => {
    const { worker, client } = await workerAndClient();
    const stranger = anActor(await aUser());
    const colleague = anActor(await aUser({ teamIds: [client.teamId] }));
    await clientPage(worker, client.id, now);
    expect(await clientPage(colleague, client.id, now)).toEqual({ access: "reason" });
    await expect(clientPage(stranger, client.id, now)).rejects.toMatchObject({ code: "notFound" });
    await expect(clientPage(worker, "no such client", now)).rejects.toMatchObject({ code: "notFound" });
    const rows = await transact((tx) =>
      tx
        .select({ userId: audit.userId, ground: audit.ground })
        .from(audit)
        .where(and(eq(audit.clientId, client.id), eq(audit.act, "client.open"))),
    );
    expect(rows).toEqual([{ userId: worker.userId, ground: "responsible" }]);
  });
});
