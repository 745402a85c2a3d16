import type { Locale } from "@/lib/i18n/locales";
import type { PlanContent } from "@/lib/plans/content";
import { planRows, rowLists } from "../view/plan-rows";
import type { SummaryWords } from "../view/summary-words";

/** The names of a plan's lists and rows by the start of their paths, to tell where a problem is. */
export function placeNames(
  plan: PlanContent,
  tools: { t: SummaryWords; locale: Locale },
): Record<string, string> {
  const entries = rowLists.flatMap((list) => [
    [list, tools.t(`groups.${list}`)],
    ...planRows(list, plan, tools).map(({ id, name }) => [id, name]),
  ]);
  return Object.fromEntries(entries);
}
