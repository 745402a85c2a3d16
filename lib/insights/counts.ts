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

/** How many facts of an item and a mark there are. */
export type FactCount = { code: string; mark: string; n: number };

/** How many there are in a group. */
export type GroupCount = FactCount & { gender: string; band: string | null };

/** What every subquery of facts has. */
export type Facts = ReturnType<typeof goalFacts>;

/** Counts facts by item and mark: each fact is one client's, and a client has one of an item and a mark. */
export async function factCounts(tx: Tx, facts: Facts): Promise<FactCount[]> {
  const { code, mark } = facts;
  return tx.select({ code, mark, n: count() }).from(facts).groupBy(sql`${code}`, sql`${mark}`);
}

/** The same within each group. Gender and band are one key in the database: what is grouped there is sorted first. */
export async function groupCounts(tx: Tx, facts: Facts): Promise<GroupCount[]> {
  const { code, mark, group } = facts;
  const rows = await tx
    .select({ code, mark, group, n: count() })
    .from(facts)
    .groupBy(sql`${code}`, sql`${mark}`, sql`${group}`);
  return rows.map(({ group, ...row }) => {
    const [gender = "", band = ""] = group.split(" ");
    return { ...row, gender, band: band || null };
  });
}
