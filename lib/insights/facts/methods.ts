import "server-only";
import { eq, isNotNull, sql } from "drizzle-orm";
import { evaluationMethods, planMethods } from "@/db/schema";
import type { Tx } from "@/db/store";
import { METHOD_CODES } from "@/lib/avain/codes";
import type { Members } from "../members";
import type { InsightsFilter } from "../tables";
import { digitAt, digits, packedColumns, type Said } from "./packs";

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
  return { rows, read: (packed: string) => methodsSaid(packed, unmarked) };
}

function methodsSaid(packed: string, unmarked: string): Said[] {
  const [planned = 0, used = 0, notUsed = 0] = packed.split(",").map(Number);
  return METHOD_CODES.flatMap((code, place) => {
    const is = (bits: number) => digitAt(bits, place, 2) === 1;
    if (!is(planned)) return is(used) ? [{ code, mark: "usedNotPlanned" }] : [];
    if (is(used)) return [{ code, mark: "plannedUsed" }];
    return [{ code, mark: is(notUsed) ? "plannedNotUsed" : unmarked }];
  });
}
