import { type SQL, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { aTeam, aUser } from "@/db/factories/people";
import { evaluations, plans } from "@/db/schema";
import { read, type Tx, transact } from "@/db/store";
import { migrationsOf } from "@/db/store/migrations";
import { FACTOR_CLASS_CODES, FACTOR_CODES, GOAL_CODES, METHOD_CODES } from "@/lib/avain/codes";
import { startEvaluation } from "@/lib/evaluations/commands/start";
import { confirmEvaluationNow, fillEvaluation } from "@/lib/evaluations/test-evaluations";
import { commandLineActor } from "@/lib/exchange/command-line";
import { importCohort } from "@/lib/exchange/commands/import-cohort";
import { aCohort, aFileClient, aNumber } from "@/lib/exchange/test-cohort";
import { aConfirmedPlan, workerAndClient } from "@/lib/plans/test-plans";
import { places } from "./places";

/* Facts as they stand in the database, whoever wrote them: confirming, the import, the migration that added them. */
const now = new Date("2026-11-24T08:00:00Z");

/** The statements that fill facts for what was confirmed before there were any. */
function fillings(dialect: "sqlite" | "pg"): string[] {
  const { statements } = migrationsOf(dialect).find(({ name }) => name.endsWith("_facts")) ?? {};
  return (statements ?? []).filter((statement) => statement.includes("SET facts"));
}

async function storedFacts() {
  return read(async (db) => ({
    plans: await db.select({ id: plans.id, facts: plans.facts }).from(plans).orderBy(plans.id),
    evaluations: await db
      .select({ id: evaluations.id, facts: evaluations.facts })
      .from(evaluations)
      .orderBy(evaluations.id),
  }));
}

async function runAsWritten(tx: Tx, statement: string) {
  const db = tx as unknown as { run?: (query: SQL) => unknown; execute?: (query: SQL) => unknown };
  await (db.run ?? db.execute)?.call(db, sql.raw(statement));
}

/** A plan confirmed and evaluated twice by hand, and two that were brought in. */
async function everyKind() {
  const { worker, client } = await workerAndClient();
  const said = {
    "goals.own-aaaa1111.words": "Oma tavoite",
    "goals.own-aaaa1111.chosen": true,
    "goals.rent-paid.chosen": true,
    "goals.alcohol.chosen": true,
    "goals.alcohol.timing": "later",
    "goals.housing.chosen": true,
    "goals.parenting.chosen": true,
    "methods.crisis-work.planned": true,
    "methods.community-work.planned": true,
    "factors.motivation.effect": 1,
    "factors.everyday-resources.effect": 3,
  };
  await aConfirmedPlan(worker, client.id, said, now);
  const { evaluationId } = await startEvaluation(worker, { clientId: client.id }, now);
  const answered = {
    day: "2026-11-24",
    tookPart: "together",
    "goals.debt.score": 40,
    "goals.debt.outcome": "reached",
    "goals.rent-paid.rating": "noAgreement",
    "goals.rent-paid.reason": "Eri mieltä",
    "goals.parenting.outcome": "noLongerTopical",
    "methods.crisis-work.used": true,
    "methods.community-work.used": false,
    "factors.motivation.effect": 3,
  };
  await fillEvaluation(worker, evaluationId, answered, now);
  await confirmEvaluationNow(worker, evaluationId, now);
  const { evaluationId: nextId } = await startEvaluation(worker, { clientId: client.id }, now);
  await fillEvaluation(
    worker,
    nextId,
    { day: "2026-11-24", tookPart: "client", "goals.housing.score": 5 },
    now,
  );
  await confirmEvaluationNow(worker, nextId, now);
  const team = await aTeam();
  const user = await aUser({ teamIds: [team.id] });
  const place = { team: team.name, worker: user.email, create: false, dryRun: false };
  await importCohort(commandLineActor(), aCohort(aFileClient(aNumber())), place, now);
}

test("the migration makes of older rows what confirming and the import write", async () => {
  await everyKind();
  const dialect = process.env.AVAIN_TEST_ENGINE === "pglite" ? "pg" : "sqlite";
  const written = await storedFacts();
  expect(written.plans.every(({ facts }) => facts.length > 2)).toBe(true);
  expect(written.evaluations.every(({ facts }) => facts.length > 2)).toBe(true);
  await transact(async (tx) => {
    await tx.update(plans).set({ facts: "" });
    await tx.update(evaluations).set({ facts: "" });
    for (const statement of fillings(dialect)) await runAsWritten(tx, statement);
  });
  expect(await storedFacts()).toEqual(written);
});

test.each(["sqlite", "pg"] as const)("a letter that stands in a database keeps its code: %s", (dialect) => {
  const statements = fillings(dialect);
  expect(statements).toHaveLength(2);
  for (const statement of statements)
    for (const [, kind, code, place] of statement.matchAll(/\('(\w+)', '([\w-]+)', (\d+)\)/g))
      expect(places[kind as keyof typeof places][Number(place)]).toBe(code);
});

test("each code of the catalogue has one letter", () => {
  expect([...places.goals].sort()).toEqual([...GOAL_CODES].sort());
  expect([...places.methods].sort()).toEqual([...METHOD_CODES].sort());
  expect([...places.factors].sort()).toEqual([...FACTOR_CODES, ...FACTOR_CLASS_CODES].sort());
});
