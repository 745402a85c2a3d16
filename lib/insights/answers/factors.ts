import "server-only";
import { count, sql } from "drizzle-orm";
import type { Tx } from "@/db/store";
import { FACTOR_CLASS_CODES, FACTOR_CODES, FACTOR_CODES_BY_CLASS } from "@/lib/avain/codes";
import type { Answer, Asked } from "../asked";
import { factorPack } from "../facts/factors";
import { packCounts } from "../facts/packs";
import { ratingColumns, ratingFacts, ratingsOf } from "../facts/ratings";
import { members } from "../members";
import { readingOf } from "../profile/reading";
import type { ProfileReading } from "../tables";
import { percentOf } from "./crosstab";
import { lookAtSizes } from "./looks";
import { factorMarks } from "./marks";
import { allOf, countOf } from "./sums";

/** The catalogue's factors, each class as a whole after its own. Those of one's own organisation stay out of figures. */
const factorOrder = FACTOR_CLASS_CODES.flatMap((code) => [...FACTOR_CODES_BY_CLASS[code], code]);

/** How the factors were rated in the plan and at the latest evaluation, and what changed where both were rated. */
export async function factors(tx: Tx, asked: Asked): Promise<Answer<"factors">> {
  const n = allOf(await lookAtSizes(tx, asked));
  const facts = await packCounts(tx, factorPack(tx, members(tx, asked.whose, asked.filter)));
  const rows = factorOrder.map((code) => {
    const marked = (column: keyof typeof factorMarks) => countOf(facts, code, factorMarks[column]);
    return {
      code,
      n,
      atPlan: [marked("atPlan1"), marked("atPlan2"), marked("atPlan3")],
      atEvaluation: [marked("atEvaluation1"), marked("atEvaluation2"), marked("atEvaluation3")],
      both: marked("both"),
      better: marked("better"),
      same: marked("same"),
      worse: marked("worse"),
    };
  });
  return { n, rows };
}

const readings: readonly ProfileReading[] = ["wideNeed", "moneyManagement", "economyOnly", "none", "missing"];

/** How many clients' situation reads how; percents are of those whose reading is not missing. */
export async function profiles(tx: Tx, { whose, filter }: Asked): Promise<Answer<"profiles">> {
  const facts = ratingFacts(tx, members(tx, whose, filter));
  const columns = ratingColumns(facts);
  const combinations = await tx
    .select({ ...columns, n: count() })
    .from(facts)
    .groupBy(...FACTOR_CODES.map((code) => sql`${facts[code]}`));
  const found = new Map<ProfileReading, number>();
  for (const row of combinations) {
    const reading = readingOf(ratingsOf(row));
    found.set(reading, (found.get(reading) ?? 0) + row.n);
  }
  const n = [...found.values()].reduce((all, each) => all + each, 0);
  const read = n - (found.get("missing") ?? 0);
  const rows = readings.map((reading) => {
    const count = found.get(reading) ?? 0;
    return { reading, n: count, percent: reading === "missing" ? null : percentOf(count, read) };
  });
  return { n, rows };
}
