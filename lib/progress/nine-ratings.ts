import { FACTOR_CODES, type FactorCode } from "@/lib/avain/codes";
import type { Effect } from "@/lib/terms";
import type { ProgressRows } from "./rows";
import { factorsThenAndNow } from "./then-and-now";

/** The nine published factors as they were last rated: at the latest evaluation that rated them, else in the plan. */
export function nineRatings(rows: ProgressRows): Record<FactorCode, Effect | null> {
  const items = new Map(factorsThenAndNow(rows).map((item) => [item.code, item]));
  const latest = (code: FactorCode): Effect | null => {
    const item = items.get(code);
    const times = [item?.planned, ...(item?.evaluated ?? [])];
    return times.findLast((effect) => effect !== undefined && effect !== null) ?? null;
  };
  return Object.fromEntries(FACTOR_CODES.map((code) => [code, latest(code)])) as Record<
    FactorCode,
    Effect | null
  >;
}
