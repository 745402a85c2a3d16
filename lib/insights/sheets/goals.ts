import type { Insight } from "../tables";
import { sheetOfRows } from "./rows";
import type { Sheet } from "./sheet";
import { itemWords, type SheetWords } from "./words";

/** How far the goals were reached. */
export function attainmentSheet(insight: Insight<"attainment">, withheld: boolean, words: SheetWords): Sheet {
  const { t, locale } = words;
  return sheetOfRows(insight, withheld, {
    what: t("lists.goals"),
    columns: [
      { key: "mean", kind: "number", label: t("columns.mean") },
      { key: "median", kind: "number", label: t("columns.median") },
      { key: "sd", kind: "number", label: t("columns.sd") },
      { key: "n", kind: "count", label: t("columns.scored") },
      { key: "noAgreement", kind: "count", label: t("columns.noAgreement") },
      { key: "notScored", kind: "count", label: t("columns.notScored") },
    ],
    namesOf: ({ code }) => itemWords("goals", code, locale),
    keyOf: ({ code }) => ({ code }),
  });
}

/** Which way the goals went within one plan. */
export function changeSheet(
  insight: Insight<"attainment-change">,
  withheld: boolean,
  words: SheetWords,
): Sheet {
  const { t, locale } = words;
  return sheetOfRows(insight, withheld, {
    what: t("lists.goals"),
    columns: [
      { key: "closer", kind: "count", label: t("change.closer") },
      { key: "same", kind: "count", label: t("change.same") },
      { key: "further", kind: "count", label: t("change.further") },
      { key: "n", kind: "count", label: t("columns.scoredTwice") },
    ],
    namesOf: ({ code }) => itemWords("goals", code, locale),
    keyOf: ({ code }) => ({ code }),
  });
}
