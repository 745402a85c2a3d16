import "server-only";
import { count, sql } from "drizzle-orm";
import type { Tx } from "@/db/store";
import { GOAL_CODES } from "@/lib/avain/codes";
import type { Answer, Asked } from "../asked";
import { factCounts } from "../counts";
import { attainmentFacts, changeFacts } from "../facts/goals";
import { members } from "../members";
import { spreadOf } from "../stats/spread";
import { lookAtSizes } from "./looks";
import { countOf, evaluatedOf } from "./sums";

/** How far each goal was reached at the latest evaluation; not scored and no agreement stand apart from the mean. */
export async function attainment(tx: Tx, asked: Asked): Promise<Answer<"attainment">> {
  const n = evaluatedOf(await lookAtSizes(tx, asked));
  const facts = attainmentFacts(tx, members(tx, asked.whose, asked.filter));
  const scores = await tx
    .select({ code: facts.code, mark: facts.mark, score: facts.score, n: count() })
    .from(facts)
    .groupBy(sql`${facts.code}`, sql`${facts.mark}`, sql`${facts.score}`);
  const rows = GOAL_CODES.map((code) => {
    const own = scores.filter((row) => row.code === code);
    const tally = own.flatMap(({ score, n: times }) => (score === null ? [] : [[score, times] as const]));
    const marked = (mark: string) => own.reduce((all, row) => all + (row.mark === mark ? row.n : 0), 0);
    return {
      code,
      ...spreadOf(new Map(tally)),
      notScored: marked("notScored"),
      noAgreement: marked("noAgreement"),
    };
  });
  return { n, rows };
}

/** Whether each goal came closer between the first and the latest score of a plan. */
export async function attainmentChange(tx: Tx, asked: Asked): Promise<Answer<"attainment-change">> {
  const { whose, filter } = asked;
  const n = evaluatedOf(await lookAtSizes(tx, asked));
  const facts = await factCounts(tx, changeFacts(tx, members(tx, whose, filter), filter));
  const rows = GOAL_CODES.map((code) => {
    const marked = (mark: string) => countOf(facts, code, [mark]);
    const [closer, same, further] = [marked("closer"), marked("same"), marked("further")];
    return { code, n: closer + same + further, closer, same, further };
  });
  return { n, rows };
}
