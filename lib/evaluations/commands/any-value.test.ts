import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { newId } from "@/lib/ids";
import { savePlan } from "@/lib/plans/commands/save";
import { startPlan } from "@/lib/plans/commands/start";
import { planContent } from "@/lib/plans/content";
import { planPaths } from "@/lib/plans/paths";
import { aConfirmedPlan, workerAndClient } from "@/lib/plans/test-plans";
import { fieldsOf } from "@/lib/saving/fields";
import type { PathTable } from "@/lib/saving/paths";
import type { SaveRequest } from "@/lib/saving/schema";
import { evaluationPaths } from "../paths";
import { saveEvaluation } from "./save";
import { startEvaluation } from "./start";

/*
 * Whatever a request holds, in every field of a plan and of an evaluation: an answer, never an error of the server, and
 * nothing stored that could not be read again.
 */
const now = new Date("2026-11-24T08:00:00Z");
const own = "own-aaaa1111";
const keys: Readonly<Record<string, readonly string[]>> = {
  others: ["interpreter"],
  goals: ["debt", own],
  factors: ["motivation", own],
  services: ["health-services", "kela"],
  methods: ["crisis-work"],
  steps: [own],
};

function pathsOf({ own: fields, rows }: PathTable): string[] {
  const inRows = Object.entries(rows).flatMap(([list, row]) =>
    (keys[list] ?? [])
      .filter((key) => row.isKey(key))
      .flatMap((key) => Object.keys(row.fields).map((field) => `${list}.${key}.${field}`)),
  );
  return [...Object.keys(fields), ...inRows];
}

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const value = fc.oneof(
  fc.string({ unit: anyUnit, maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom(
    "\ud800",
    "a\0b",
    "\u202e\u2066rtl",
    "<script>alert(1)</script>",
    "👩‍👩‍👧‍👦",
    "'; drop table plans; --",
    "{count, plural,",
    "__proto__",
    "x".repeat(4000),
    "ä".repeat(100_000),
  ),
  fc.constantFrom<unknown>(null, true, -1, 101, 3.5, Number.NaN, 1e308, [], {}, ["a"], { $ne: 1 }),
  fc.constantFrom("2026-02-30", "29.2.2028", "25.10.2026", "24.00", "9.30", "yes", "now"),
);

type Answer = { status: number; body: object };
const documents: {
  name: string;
  id: string;
  paths: string[];
  save: (id: string, request: SaveRequest) => Promise<Answer>;
}[] = [];

beforeAll(async () => {
  const first = await workerAndClient();
  const { planId } = await startPlan(first.worker, { clientId: first.client.id, fromCurrent: false }, now);
  documents.push({
    name: "plan",
    id: planId,
    paths: pathsOf(planPaths),
    save: saver(savePlan, first.worker),
  });
  const second = await workerAndClient();
  await aConfirmedPlan(second.worker, second.client.id, {}, now);
  const { evaluationId } = await startEvaluation(second.worker, { clientId: second.client.id }, now);
  const known = { goals: new Set(["debt"]), steps: new Set<string>(), ownFactors: new Set<string>() };
  documents.push({
    name: "evaluation",
    id: evaluationId,
    paths: pathsOf(evaluationPaths(known)),
    save: saver(saveEvaluation, second.worker),
  });
});

function saver(save: typeof savePlan, actor: Actor) {
  return (id: string, request: SaveRequest) => save(actor, id, request, now);
}

test.each([0, 1])("any value in any field is answered, and what is kept can be read (%i)", async (at) => {
  const { name, id, paths, save } = documents[at] as (typeof documents)[number];
  expect(paths.length).toBeGreaterThan(20);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), value, async (path, given) => {
      const request = { base: 1_000_000, key: newId(), changes: [{ path, value: given }] };
      const { status } = await save(id, request);
      expect([200, 422]).toContain(status);
      const stored = await transact((tx) => fieldsOf(tx, id));
      const kept = stored.get(path) ?? null;
      if (typeof kept === "string") {
        expect(kept.isWellFormed()).toBe(true);
        expect(kept).not.toContain("\0");
      }
      if (status === 200 && typeof given === "string" && /(wish|words|note|notes|reason|what)$/i.test(path))
        expect(kept ?? "").toBe(given.toWellFormed().replaceAll("\0", "").replaceAll("\r\n", "\n"));
      if (name === "plan") planContent(stored);
    }),
    { numRuns: 1500 },
  );
});
