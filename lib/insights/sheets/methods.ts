import { starsOf } from "../stats/effect";
import type { Insight } from "../tables";
import { sheetOfRows } from "./rows";
import type { Sheet } from "./sheet";
import { itemWords, type SheetWords } from "./words";

/** Methods planned beside used, among the same clients. */
export function plannedUsedSheet(
  insight: Insight<"planned-used">,
  withheld: boolean,
  words: SheetWords,
): Sheet {
  const { t, locale } = words;
  return sheetOfRows(insight, withheld, {
    what: t("lists.methods"),
    columns: [
      { key: "plannedPercent", kind: "percent", label: t("columns.plannedPercent") },
      { key: "planned", kind: "count", label: t("columns.planned"), joined: true },
      { key: "usedPercent", kind: "percent", label: t("columns.usedPercent") },
      { key: "used", kind: "count", label: t("columns.used"), joined: true },
      { key: "differencePoints", kind: "points", label: t("columns.plannedMinusUsed") },
      { key: "unknown", kind: "count", label: t("columns.unknown") },
    ],
    namesOf: ({ code }) => itemWords("methods", code, locale),
    keyOf: ({ code }) => ({ code }),
  });
}

/** Client by client: what became of each method. */
export function concordanceSheet(
  insight: Insight<"concordance">,
  withheld: boolean,
  words: SheetWords,
): Sheet {
  const { t, locale } = words;
  return sheetOfRows(insight, withheld, {
    what: t("lists.methods"),
    columns: [
      { key: "plannedUsed", kind: "count", label: t("concordance.plannedUsed") },
      { key: "plannedNotUsed", kind: "count", label: t("concordance.plannedNotUsed") },
      { key: "usedNotPlanned", kind: "count", label: t("concordance.usedNotPlanned") },
      { key: "unknown", kind: "count", label: t("concordance.unknown") },
    ],
    namesOf: ({ code }) => itemWords("methods", code, locale),
    keyOf: ({ code }) => ({ code }),
  });
}

/** A goal's attainment where a method was used, beside where it was not; stars are by the adjusted p. */
export function sideBySideSheet(
  insight: Insight<"side-by-side">,
  withheld: boolean,
  words: SheetWords,
): Sheet {
  const { t, locale } = words;
  const sheet = sheetOfRows(insight, withheld, {
    what: t("lists.methods"),
    columns: [
      { key: "difference", kind: "points", label: t("columns.difference") },
      { key: "low", kind: "points", label: t("columns.low") },
      { key: "high", kind: "points", label: t("columns.high") },
      { key: "meanUsed", kind: "number", label: t("columns.meanUsed") },
      { key: "nUsed", kind: "count", label: t("columns.nUsed"), joined: true },
      { key: "meanNotUsed", kind: "number", label: t("columns.meanNotUsed") },
      { key: "nNotUsed", kind: "count", label: t("columns.nNotUsed"), joined: true },
      { key: "pAdjusted", kind: "p", label: t("columns.pAdjusted") },
      { key: "stars", kind: "text", label: t("columns.stars"), joined: true },
    ],
    namesOf: ({ goal, method }) => ({
      label: itemWords("methods", method, locale).label,
      group: itemWords("goals", goal, locale).label,
    }),
    keyOf: ({ goal, method }) => ({ goal, method }),
    cellOf: ({ pAdjusted }, key) => (key === "stars" ? starsOf(pAdjusted) : undefined),
  });
  return { ...sheet, tests: insight.rows.filter(({ pAdjusted }) => pAdjusted !== null).length };
}
