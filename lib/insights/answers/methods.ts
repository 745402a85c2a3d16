import "server-only";
import type { Tx } from "@/db/store";
import { METHOD_CODES } from "@/lib/avain/codes";
import type { Answer, Asked } from "../asked";
import { countsOf } from "../counts";
import { methodReader } from "../facts/methods";
import { plannedMarks, usedMarks } from "./marks";
import { plannedUsedRow } from "./planned-used-row";
import { countOf, evaluatedOf } from "./sums";

/** Planned beside used, among the same clients. */
export async function plannedUsed(tx: Tx, asked: Asked): Promise<Answer<"planned-used">> {
  const { n, facts } = await counted(tx, asked);
  const rows = METHOD_CODES.map((code) =>
    plannedUsedRow(code, {
      n,
      planned: countOf(facts, code, plannedMarks),
      used: countOf(facts, code, usedMarks),
      unknown: countOf(facts, code, ["unknown"]),
    }),
  );
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
