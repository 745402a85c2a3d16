import "server-only";
import type { Tx } from "@/db/store";
import { METHOD_CODES } from "@/lib/avain/codes";
import type { Answer, Asked } from "../asked";
import { countsOf } from "../counts";
import { methodReader } from "../facts/methods";
import { percentOf } from "./crosstab";
import { plannedMarks, usedMarks } from "./marks";
import { countOf, evaluatedOf } from "./sums";

/** Planned beside used, among the same clients; the difference is of unrounded percents. */
export async function plannedUsed(tx: Tx, asked: Asked): Promise<Answer<"planned-used">> {
  const { n, facts } = await counted(tx, asked);
  const rows = METHOD_CODES.map((code) => {
    const planned = countOf(facts, code, plannedMarks);
    const used = countOf(facts, code, usedMarks);
    return {
      code,
      n,
      planned,
      used,
      unknown: countOf(facts, code, ["unknown"]),
      plannedPercent: percentOf(planned, n),
      usedPercent: percentOf(used, n),
      differencePoints: percentOf(planned - used, n),
    };
  });
  return { n, rows };
}

/** Client by client: planned and used, planned and not used, used without a plan, unknown. */
export async function concordance(tx: Tx, asked: Asked): Promise<Answer<"concordance">> {
  const { n, facts } = await counted(tx, asked);
  const rows = METHOD_CODES.map((code) => ({
    code,
    n,
    plannedUsed: countOf(facts, code, ["plannedUsed"]),
    plannedNotUsed: countOf(facts, code, ["plannedNotUsed"]),
    usedNotPlanned: countOf(facts, code, ["usedNotPlanned"]),
    unknown: countOf(facts, code, ["unknown"]),
  }));
  return { n, rows };
}

async function counted(tx: Tx, asked: Asked) {
  const { sizes, facts } = await countsOf(tx, asked, methodReader);
  return { n: evaluatedOf(sizes), facts };
}
