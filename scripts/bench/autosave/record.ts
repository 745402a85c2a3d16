import Database from "better-sqlite3";
import { eq } from "drizzle-orm";
import { plans } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { savePlan } from "@/lib/plans/commands/save";
import { type RecordedSave, type Statement, templateOf } from "./replay";

const version = 700_000;
const value = "the recorded text";
const key = "the-recorded-key";
const now = new Date("2026-03-04T05:06:07.089Z");

/**
 * Makes the product save one field of a plan and notes the statements of its transaction, so that the floor runs the
 * product's own SQL however that changes. The second save is noted: the first makes the field's row.
 */
export async function recordSave(actor: Actor, planId: string): Promise<RecordedSave> {
  await transact((tx) => tx.update(plans).set({ version }).where(eq(plans.id, planId)).returning());
  const save = (base: number, key: string, text: string) =>
    savePlan(actor, planId, { base, key, changes: [{ path: "wish", value: text }] }, now);
  await save(version, "not-recorded", "before");

  const statements: Statement[] = [];
  const stop = watch((statement) => statements.push(statement));
  const answer = await save(version + 1, key, value);
  stop();
  if (answer.status !== 200 || statements.length === 0) throw new Error("the save was not recorded");

  const [plan] = await transact((tx) => tx.select().from(plans).where(eq(plans.id, planId)));
  const ids = new Set([planId, plan?.clientId ?? "", actor.userId, actor.sessionId, ...actor.teamIds]);
  const mark = { base: version + 1, version: version + 2, value, key, now: now.getTime(), ids };
  return { version: version + 2, statements: templateOf(statements, mark) };
}

/**
 * Reports every statement that runs from now on. Returns what ends it. The product keeps its statements, so that
 * watching what makes them would be too late: their common prototype is watched.
 */
function watch(note: (statement: Statement) => void): () => void {
  const database = new Database(":memory:");
  const prototype: Database.Statement = Object.getPrototypeOf(database.prepare("select 1"));
  const inArrays = new WeakMap<Database.Statement, boolean>();
  const { raw, run, all, get } = prototype;
  const noted = <Result>(method: (...params: unknown[]) => Result, returnsRows: boolean) =>
    function (this: Database.Statement, ...params: unknown[]): Result {
      note({ sql: this.source, raw: inArrays.get(this) ?? false, returnsRows, params });
      return method.apply(this, params);
    };
  prototype.raw = function (this: Database.Statement, on = true) {
    inArrays.set(this, on);
    return raw.call(this, on);
  };
  prototype.run = noted(run, false);
  prototype.all = noted(all, true);
  prototype.get = noted(get, true);
  return () => {
    Object.assign(prototype, { raw, run, all, get });
    database.close();
  };
}
