import "server-only";
import { eq, sql } from "drizzle-orm";
import { evaluationFactors, planFactors } from "@/db/schema";
import type { Tx } from "@/db/store";
import { FACTOR_CLASS_CODES, FACTOR_CODES } from "@/lib/avain/codes";
import type { Members } from "../members";
import { digits, digitsOf, packedColumns, type Say } from "./packs";

const codes: readonly string[] = [...FACTOR_CODES, ...FACTOR_CLASS_CODES];

/**
 * How factors were rated in the plan (`plan1`) and at the latest evaluation, the latter with what the plan said where it
 * was rated there too (`evaluation3from1`). Packed as two sums in which each factor has a digit, 0 for not rated.
 */
export function factorPack(tx: Tx, members: Members) {
  const sum = (ratings: ReturnType<typeof sql>) => sql`cast(coalesce(sum(${ratings}), 0) as text)`;
  const atPlan = tx
    .select({ digits: sum(sql`${planFactors.effect} * ${digits(planFactors.code, codes, 4)}`) })
    .from(planFactors)
    .where(eq(planFactors.planId, members.planId));
  const atEvaluation = tx
    .select({ digits: sum(sql`${evaluationFactors.effect} * ${digits(evaluationFactors.code, codes, 4)}`) })
    .from(evaluationFactors)
    .where(eq(evaluationFactors.evaluationId, members.evaluationId));
  const rows = tx
    .select(packedColumns(members, sql`${atPlan} || ',' || ${atEvaluation}`))
    .from(members)
    .as("packs");
  return { rows, read: sayFactors };
}

const ratedNow = ["", "evaluation1", "evaluation2", "evaluation3"];

function sayFactors(packed: string, say: Say): void {
  const [plan = [], evaluation = []] = packed.split(",").map((sum) => digitsOf(Number(sum), codes.length, 4));
  for (const [place, code] of codes.entries()) {
    const [from = 0, to = 0] = [plan[place], evaluation[place]];
    if (from > 0) say(code, `plan${from}`);
    if (to > 0) say(code, from > 0 ? `${ratedNow[to]}from${from}` : (ratedNow[to] ?? ""));
  }
}
