import { asc, eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { changes, revisions } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { fieldsAt, fieldsOf } from "@/lib/saving/fields";
import type { FieldValue } from "@/lib/saving/values";
import { planContent } from "../content";
import { planRow, smallPlan } from "../test-plans";
import { confirmPlan } from "./confirm";
import { discardPlan } from "./correct";
import { savePlan } from "./save";
import { startPlan } from "./start";

/*
 * Two tabs that stood open while the other went on. Each does its own things in its own order; which comes first is
 * left to chance: one field in both, one field in each, a row taken out while its words are written, the plan
 * confirmed while it is written.
 */
const now = new Date("2026-11-24T08:00:00Z");

type Act = { path: string; value: FieldValue } | "confirm" | "repeat" | "look";
const write = (path: string, value: FieldValue): Act => ({ path, value });
const first: Act[] = [
  write("wish", "first's"),
  write("strengthsClient", "only first's"),
  write("goals.debt.chosen", false),
  "repeat",
  "confirm",
];
const second: Act[] = [
  write("wish", "second's"),
  write("strengthsWorker", "only second's"),
  write("goals.debt.words", "words of what is taken out"),
  "look",
  write("wish", "second's again"),
  "repeat",
];

const order = fc.record({
  acts: fc.tuple(fc.shuffledSubarray(first, { minLength: 3 }), fc.shuffledSubarray(second, { minLength: 3 })),
  turns: fc.array(fc.constantFrom(0, 1), { minLength: 12, maxLength: 12 }),
});

type Tab = { actor: Actor; base: number; left: Act[]; last?: Parameters<typeof savePlan>[2] };

test("two stale tabs in any order: nothing unseen is overwritten, nothing confirmed changes (500 orders)", async () => {
  const [aino, bertta] = [await aUser(), await aUser()];
  const teamId = aino.teamIds[0] ?? "";
  let keys = 0;

  await fc.assert(
    fc.asyncProperty(order, async ({ acts, turns }) => {
      const client = await aClient({ responsibleId: aino.id, coWorkerIds: [bertta.id], teamId });
      const { planId } = await startPlan(anActor(aino), { clientId: client.id, fromCurrent: false }, now);
      const start = Object.entries(smallPlan).map(([path, value]) => ({ path, value }));
      await savePlan(anActor(aino), planId, { base: 0, key: `start-${++keys}-key`, changes: start }, now);
      const tabs = [aino, bertta].map(
        (user, at): Tab => ({ actor: anActor(user), base: 1, left: [...(acts[at] ?? [])] }),
      );
      let confirmedAt: number | undefined;

      const save = async (tab: Tab, request: Parameters<typeof savePlan>[2]) => {
        const before = await transact((tx) => fieldsOf(tx, planId));
        const known = await transact((tx) => fieldsAt(tx, planId, request.base));
        const answer = await savePlan(tab.actor, planId, request, now);
        const after = await transact((tx) => fieldsOf(tx, planId));
        if (!("version" in answer.body)) {
          expect(answer.body).toEqual({ confirmed: true });
          expect(confirmedAt).toBeDefined();
        }
        if (request === tab.last || confirmedAt !== undefined) expect(after).toEqual(before);
        for (const [path, value] of after) {
          const old = before.get(path) ?? null;
          if (old !== value && old !== null) expect(known.get(path), `${path} was seen`).toEqual(old);
        }
        tab.last = request;
        return answer;
      };

      const step = async (tab: Tab) => {
        const act = tab.left.shift();
        if (act === undefined) return;
        if (act === "look") tab.base = (await planRow(planId)).version;
        else if (act === "repeat") {
          if (tab.last) await save(tab, tab.last);
        } else if (act === "confirm") {
          const { version } = await planRow(planId);
          const stale = version !== tab.base;
          const refusal = await confirmPlan(tab.actor, { planId, version: tab.base }, now).then(
            () => undefined,
            (error: unknown) => {
              if (!(error instanceof AppError)) throw error;
              return error.code;
            },
          );
          if (stale) expect(refusal).toBe("stale");
          // A plan whose only goal is taken out cannot be confirmed.
          else expect([undefined, "invalid"]).toContain(refusal);
          if (refusal === undefined) confirmedAt = version + 1;
        } else await save(tab, { base: tab.base, key: `stale-tab-${++keys}`, changes: [act] });
      };

      for (const turn of turns) await step(tabs[turn] as Tab);
      for (const tab of tabs) while (tab.left.length > 0) await step(tab);

      const kept = await transact(async (tx) => ({
        history: await tx
          .select({ path: changes.path, value: changes.value })
          .from(changes)
          .where(eq(changes.documentId, planId))
          .orderBy(asc(changes.version)),
        now: await fieldsOf(tx, planId),
        revisions: await tx.select().from(revisions).where(eq(revisions.documentId, planId)),
      }));
      // What the document holds is the last that its history says.
      const latest = new Map(kept.history.map(({ path, value }) => [path, value]));
      expect(new Map(kept.now)).toEqual(latest);
      expect(kept.revisions).toHaveLength(confirmedAt === undefined ? 0 : 1);
      const [revision] = kept.revisions;
      if (revision) {
        const then = await transact((tx) => fieldsAt(tx, planId, revision.version));
        expect(revision.content).toEqual(planContent(then));
        expect(kept.now).toEqual(then);
      } else await discardPlan(anActor(aino), { planId }, now);
    }),
    { numRuns: 500 },
  );
}, 600_000);
