import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { planFactors } from "@/db/schema";
import type { Tx } from "@/db/store";
import { FACTOR_CODES, type FactorCode } from "@/lib/avain/codes";
import type { Effect } from "@/lib/terms";
import type { Members } from "../members";
import type { NineRatings } from "../profile/reading";

/** One row a client: the nine published factors as their plan rates them, side by side. */
export function ratingFacts(tx: Tx, members: Members) {
  const rating = (code: FactorCode) =>
    sql<Effect | null>`max(case when ${planFactors.code} = ${sql.raw(`'${code}'`)} then ${planFactors.effect} end)`.as(
      `rating_${FACTOR_CODES.indexOf(code)}`,
    );
  const ratings = Object.fromEntries(FACTOR_CODES.map((code) => [code, rating(code)])) as Record<
    FactorCode,
    ReturnType<typeof rating>
  >;
  return tx
    .select({ clientId: sql<string>`${members.clientId}`.as("fact_client_id"), ...ratings })
    .from(members)
    .leftJoin(
      planFactors,
      and(eq(planFactors.planId, members.planId), inArray(planFactors.code, [...FACTOR_CODES])),
    )
    .groupBy(sql`${members.clientId}`)
    .as("facts");
}

/** The nine columns of `ratingFacts`, to select or to group by. */
export function ratingColumns(facts: ReturnType<typeof ratingFacts>) {
  return Object.fromEntries(FACTOR_CODES.map((code) => [code, facts[code]])) as Pick<
    typeof facts,
    FactorCode
  >;
}

/** The nine columns of a row of `ratingFacts` and nothing else. */
export function ratingsOf(row: NineRatings): NineRatings {
  return Object.fromEntries(FACTOR_CODES.map((code) => [code, row[code]])) as NineRatings;
}
