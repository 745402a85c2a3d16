import { percentOf } from "../answers/crosstab";
import { published } from "../reference/published";
import type { Insight, InsightTable } from "../tables";
import { sheetOfRows } from "./rows";
import type { Column, Sheet } from "./sheet";
import { itemWords, type SheetWords } from "./words";

/*
 * Own figures by the study rule beside what the study published. What it did not publish is not shown beside anything.
 */

const goalsPublished = new Map<string, number>(
  published.goalsSet.map(({ code, women, men }) => [code, ((women + men) / published.n) * 100]),
);
const meansPublished = new Map<string, number>(
  published.goalAttainmentMeans.map(({ code, mean }) => [code, mean]),
);
const plannedPublished = new Map<string, number>(
  published.methodsPlanned.map(({ code, count }) => [code, (count / published.n) * 100]),
);
const usedPublished = new Map<string, number>(
  published.methodsUsed.map(({ code, women, men }) => [code, ((women + men) / published.n) * 100]),
);

/** The share of clients with each goal, beside the study's. */
export function goalReference(
  insight: Insight<"goals-by-gender">,
  withheld: boolean,
  words: SheetWords,
): Sheet {
  return beside("reference-goals", insight, withheld, words, {
    list: "goals",
    own: { key: "percent", kind: "percent", label: words.t("columns.ownPercent") },
    count: "count",
    ownOf: ({ count, n }) => percentOf(count, n),
    theirs: goalsPublished,
  });
}

/** The mean attainment of the goals whose mean was published. */
export function attainmentReference(
  insight: Insight<"attainment">,
  withheld: boolean,
  words: SheetWords,
): Sheet {
  return beside("reference-attainment", insight, withheld, words, {
    list: "goals",
    own: { key: "mean", kind: "number", label: words.t("columns.ownMean") },
    count: "n",
    ownOf: ({ mean }) => mean,
    theirs: meansPublished,
  });
}

/** The share of clients with whom a method was planned, and with whom it was used, beside the study's. */
export function methodReference(
  which: "planned" | "used",
  insight: Insight<"planned-used">,
  withheld: boolean,
  words: SheetWords,
): Sheet {
  return beside(`reference-${which}`, insight, withheld, words, {
    list: "methods",
    own: { key: `${which}Percent`, kind: "percent", label: words.t("columns.ownPercent") },
    count: which,
    ownOf: ({ plannedPercent, usedPercent }) => (which === "planned" ? plannedPercent : usedPercent),
    theirs: which === "planned" ? plannedPublished : usedPublished,
  });
}

type Beside<Row> = {
  list: "goals" | "methods";
  own: Column;
  count: string;
  ownOf: (row: Row) => number | null;
  theirs: ReadonlyMap<string, number>;
};

function beside<T extends "goals-by-gender" | "attainment" | "planned-used">(
  name: string,
  insight: Insight<T>,
  withheld: boolean,
  { t, locale }: SheetWords,
  { list, own, count, ownOf, theirs }: Beside<Insight<T>["rows"][number]>,
): Sheet {
  const rows = insight.rows.filter(({ code }) => theirs.has(code));
  const sheet = sheetOfRows<InsightTable>({ ...insight, rows } as Insight<InsightTable>, withheld, {
    what: t(`lists.${list}`),
    columns: [
      own,
      { key: count, kind: "count", label: t("columns.ownCount"), joined: true },
      {
        key: "published",
        kind: own.kind,
        label: t(own.kind === "percent" ? "columns.publishedPercent" : "columns.publishedMean"),
      },
      {
        key: "difference",
        kind: "points",
        label: t(own.kind === "percent" ? "columns.differencePoints" : "columns.differenceMean"),
      },
    ],
    namesOf: (row) => itemWords(list, codeOf(row), locale),
    keyOf: (row) => ({ code: codeOf(row) }),
    cellOf: (row, key) => {
      const mine = ownOf(row as never);
      const other = theirs.get(codeOf(row)) ?? null;
      if (key === own.key) return mine;
      if (key === "published") return other;
      if (key === "difference") return mine === null || other === null ? null : mine - other;
      return undefined;
    },
  });
  return { ...sheet, name };
}

function codeOf(row: object): string {
  return (row as { code: string }).code;
}
