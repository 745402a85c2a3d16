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

/** Reports every statement that runs from now on. Returns what ends it. */
function watch(note: (statement: Statement) => void): () => void {
  const { prepare } = Database.prototype;
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    return watched(prepare.call(this, sql), sql, false, note);
  } as typeof prepare;
  return () => {
    Database.prototype.prepare = prepare;
  };
}

function watched(
  statement: Database.Statement,
  sql: string,
  raw: boolean,
  note: (statement: Statement) => void,
): Database.Statement {
  return new Proxy(statement, {
    get(target, name) {
      if (name === "raw") return () => watched(target.raw(), sql, true, note);
      const member = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      if (name !== "run" && name !== "all" && name !== "get") return member.bind(target);
      return (...params: unknown[]) => {
        note({ sql, raw, returnsRows: name !== "run", params });
        return member.apply(target, params);
      };
    },
  });
}
