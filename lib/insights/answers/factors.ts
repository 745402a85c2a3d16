import "server-only";
import type { Tx } from "@/db/store";
import { FACTOR_CLASS_CODES, FACTOR_CODES_BY_CLASS } from "@/lib/avain/codes";
import type { Answer, Asked } from "../asked";
import { countsOf } from "../counts";
import { factorReader, readingReader } from "../facts/factors";
import type { ProfileReading } from "../tables";
import { percentOf } from "./crosstab";
import { factorMarks } from "./marks";
import { allOf, countOf } from "./sums";

/** The catalogue's factors, each class as a whole after its own. Those of one's own organisation stay out of figures. */
const factorOrder = FACTOR_CLASS_CODES.flatMap((code) => [...FACTOR_CODES_BY_CLASS[code], code]);

/** How the factors were rated in the plan and at the latest evaluation, and what changed where both were rated. */
export async function factors(tx: Tx, asked: Asked): Promise<Answer<"factors">> {
  const { sizes, facts } = await countsOf(tx, asked, factorReader);
  const n = allOf(sizes);
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
export async function profiles(tx: Tx, asked: Asked): Promise<Answer<"profiles">> {
  const { sizes, facts } = await countsOf(tx, asked, readingReader);
  const n = allOf(sizes);
  const read = n - countOf(facts, "missing", ["read"]);
  const rows = readings.map((reading) => {
    const count = countOf(facts, reading, ["read"]);
    return { reading, n: count, percent: reading === "missing" ? null : percentOf(count, read) };
  });
  return { n, rows };
}
