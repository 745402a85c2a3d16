import "server-only";
import type { Tx } from "@/db/store";
import { GOAL_CODES } from "@/lib/avain/codes";
import type { Answer, Asked } from "../asked";
import { countsOf, eachCounted } from "../counts";
import { attainmentReader, changeReader } from "../facts/scores";
import { spreadOf } from "../stats/spread";
import { countOf, evaluatedOf } from "./sums";

/** How far each goal was reached at the latest evaluation; not scored and no agreement stand apart from the mean. */
export async function attainment(tx: Tx, asked: Asked): Promise<Answer<"attainment">> {
  const found = new Map(GOAL_CODES.map((code: string) => [code, noScores()]));
  const sizes = await eachCounted(tx, asked, (client) =>
    attainmentReader.read(client, asked.filter, (code, mark, score) => {
      const goal = found.get(code);
      if (goal && score !== undefined) goal.scores.set(score, (goal.scores.get(score) ?? 0) + 1);
      else if (goal && mark === "notScored") goal.notScored += 1;
      else if (goal) goal.noAgreement += 1;
    }),
  );
  const rows = GOAL_CODES.map((code) => {
    const { scores, ...others } = found.get(code) ?? noScores();
    return { code, ...spreadOf(scores), ...others };
  });
  return { n: evaluatedOf(sizes), rows };
}

function noScores() {
  return { scores: new Map<number, number>(), notScored: 0, noAgreement: 0 };
}

/** Whether each goal came closer between the first and the latest score of a plan. */
export async function attainmentChange(tx: Tx, asked: Asked): Promise<Answer<"attainment-change">> {
  const { sizes, facts } = await countsOf(tx, asked, changeReader);
  const rows = GOAL_CODES.map((code) => {
    const marked = (mark: string) => countOf(facts, code, [mark]);
    const [closer, same, further] = [marked("closer"), marked("same"), marked("further")];
    return { code, n: closer + same + further, closer, same, further };
  });
  return { n: evaluatedOf(sizes), rows };
}
