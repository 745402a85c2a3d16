import "server-only";
import { count, sql } from "drizzle-orm";
import type { Tx } from "@/db/store";
import type { goalFacts } from "./facts/goals";
import type { Members } from "./members";

/** How many clients are in a group; `evaluated` of them have an evaluation that counts. */
export type GroupSize = { gender: string; band: string | null; all: number; evaluated: number };

/** The clients that figures count, by gender and age band; unknown and outside are groups of their own here. */
export async function groupSizes(tx: Tx, members: Members): Promise<GroupSize[]> {
  return tx
    .select({
      gender: members.gender,
      band: members.band,
      all: count(),
      evaluated: sql<number>`count(${members.evaluationId})`.mapWith(Number),
    })
    .from(members)
    .groupBy(sql`${members.gender}`, sql`${members.band}`);
}

/** How many facts of an item and a mark there are in a group. */
export type FactCount = { code: string; mark: string; gender: string; band: string | null; n: number };

/** What every subquery of facts has. */
export type Facts = ReturnType<typeof goalFacts>;

/** Counts facts by item, mark and group: each fact is one client's, and a client has one of an item and a mark. */
export async function factCounts(tx: Tx, facts: Facts): Promise<FactCount[]> {
  const { code, mark, gender, band } = facts;
  return tx
    .select({ code, mark, gender, band, n: count() })
    .from(facts)
    .groupBy(sql`${code}`, sql`${mark}`, sql`${gender}`, sql`${band}`);
}
