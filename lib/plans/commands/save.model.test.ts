import { asc, eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { changes } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { fieldsOf } from "@/lib/saving/fields";
import type { SaveAnswer } from "@/lib/saving/save";
import type { FieldValue } from "@/lib/saving/values";
import { discardPlan } from "./correct";
import { savePlan } from "./save";
import { startPlan } from "./start";

/*
 * Two people write one plan from tabs that may be stale, repeat their saves, and answer conflicts as they like. The
 * model remembers what the server said it took; the database must hold exactly that, and its history all of it.
 */
const now = new Date("2026-11-24T08:00:00Z");
const paths = ["wish", "strengthsClient", "goals.debt.chosen", "goals.debt.words", "dueDate"] as const;

const edit = fc.record({
  who: fc.constantFrom(0, 1),
  /** Saves what was typed; leaves the tab as it was although the answer was lost; sends the last request again. */
  how: fc.constantFrom("save", "save", "save", "answerLost", "again"),
  changes: fc.uniqueArray(
    fc.record({
      path: fc.constantFrom(...paths, "no.such.path"),
      value: fc.constantFrom<FieldValue>("a", "b", "c", true, false, null, "2027-03-01", "31.2.2027"),
    }),
    { minLength: 1, maxLength: 3, selector: (change) => change.path },
  ),
  /** What the person does with a conflict: insists or gives in. */
  insists: fc.boolean(),
});

type Tab = { actor: Actor; base: number; last?: Request; waiting: Change[] };
type Change = { path: string; value: FieldValue };
type Request = { base: number; key: string; changes: Change[] };

test("every accepted text is in the change history, and nothing accepted is lost (2,000 sequences)", async () => {
  const [aino, bertta] = [await aUser(), await aUser()];
  const client = await aClient({
    responsibleId: aino.id,
    coWorkerIds: [bertta.id],
    teamId: aino.teamIds[0] ?? "",
  });
  const actors = [anActor(aino), anActor(bertta)] as const;

  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const { planId } = await startPlan(actors[0], { clientId: client.id, fromCurrent: false }, now);
      const tabs: [Tab, Tab] = [
        { actor: actors[0], base: 0, waiting: [] },
        { actor: actors[1], base: 0, waiting: [] },
      ];
      const accepted: Change[] = [];
      const held = new Map<string, FieldValue>();
      let keys = 0;

      for (const step of edits) {
        const tab = tabs[step.who] as Tab;
        const again = step.how === "again" ? tab.last : undefined;
        keys += 1;
        const mine = new Map([...tab.waiting, ...step.changes].map((change) => [change.path, change.value]));
        const sent = [...mine].map(([path, value]) => ({ path, value }));
        const request = again ?? { base: tab.base, key: `key-number-${keys}`, changes: sent };
        const before = new Map(held);
        const answer = await savePlan(tab.actor, planId, request, now);
        if (!("version" in answer.body)) throw new Error("the plan was open");
        if (!again)
          for (const change of taken(request, answer as SaveAnswer)) {
            if ((before.get(change.path) ?? null) !== change.value) accepted.push(change);
            held.set(change.path, change.value);
          }
        tab.last = request;
        if (step.how === "save") {
          tab.base = answer.body.version;
          tab.waiting = step.insists ? conflictsOf(answer as SaveAnswer) : [];
        }
      }

      const stored = await transact((tx) => fieldsOf(tx, planId));
      const nonNull = (map: Map<string, FieldValue>) =>
        new Map([...map].filter(([, value]) => value !== null));
      expect(nonNull(stored)).toEqual(nonNull(held));
      const history = await transact((tx) =>
        tx
          .select({ path: changes.path, value: changes.value })
          .from(changes)
          .where(eq(changes.documentId, planId))
          .orderBy(asc(changes.version)),
      );
      const sorted = (list: { path: string; value: unknown }[]) =>
        list.map((change) => JSON.stringify(change)).sort();
      expect(sorted(history)).toEqual(sorted(accepted));
      await discardPlan(actors[0], { planId }, now);
    }),
    { numRuns: 2000 },
  );
}, 600_000);

/** What an answer says was taken of a request, as it is stored. */
function taken(request: Request, answer: SaveAnswer): Change[] {
  const body = answer.body;
  const refused = new Set([
    ...("errors" in body ? (body.errors ?? []) : []).map((error) => error.path),
    ...("conflicts" in body ? body.conflicts : []).map((conflict) => conflict.path),
  ]);
  return request.changes.filter((change) => !refused.has(change.path));
}

function conflictsOf(answer: SaveAnswer): Change[] {
  return "conflicts" in answer.body
    ? answer.body.conflicts.map(({ path, mine }) => ({ path, value: mine }))
    : [];
}
