import "server-only";
import { eq, isNotNull, sql } from "drizzle-orm";
import { evaluationMethods, planMethods } from "@/db/schema";
import type { Tx } from "@/db/store";
import { METHOD_CODES } from "@/lib/avain/codes";
import type { Members } from "../members";
import type { InsightsFilter } from "../tables";
import { digits, digitsOf, packedColumns, type Say } from "./packs";

/**
 * What became of the methods, client by client, among those with an evaluation: plannedUsed, plannedNotUsed, unknown,
 * usedNotPlanned. Neither planned nor used is nothing said. A planned method without a mark is unknown; by the study
 * rule it is read as not used. Packed as three sums of bits: planned, used, marked as not used.
 */
export function methodPack(tx: Tx, members: Members, { rule }: InsightsFilter) {
  const sum = (bits: ReturnType<typeof sql>) => sql`cast(coalesce(sum(${bits}), 0) as text)`;
  const bit = digits(evaluationMethods.code, METHOD_CODES, 2);
  const planned = tx
    .select({ bits: sum(digits(planMethods.code, METHOD_CODES, 2)) })
    .from(planMethods)
    .where(eq(planMethods.planId, members.planId));
  const used = sum(sql`case when ${evaluationMethods.used} then ${bit} else 0 end`);
  const notUsed = sum(sql`case when ${evaluationMethods.used} then 0 else ${bit} end`);
  const marked = tx
    .select({ bits: sql`${used} || ',' || ${notUsed}` })
    .from(evaluationMethods)
    .where(eq(evaluationMethods.evaluationId, members.evaluationId));
  const rows = tx
    .select(packedColumns(members, sql`${planned} || ',' || ${marked}`))
    .from(members)
    .where(isNotNull(members.evaluationId))
    .as("packs");
  const unmarked = rule === "study" ? "plannedNotUsed" : "unknown";
  return { rows, read: (packed: string, say: Say) => sayMethods(packed, unmarked, say) };
}

function sayMethods(packed: string, unmarked: string, say: Say): void {
  const [planned = [], used = [], notUsed = []] = packed
    .split(",")
    .map((bits) => digitsOf(Number(bits), METHOD_CODES.length, 2));
  for (const [place, code] of METHOD_CODES.entries()) {
    if (planned[place] !== 1) {
      if (used[place] === 1) say(code, "usedNotPlanned");
    } else if (used[place] === 1) say(code, "plannedUsed");
    else say(code, notUsed[place] === 1 ? "plannedNotUsed" : unmarked);
  }
}
