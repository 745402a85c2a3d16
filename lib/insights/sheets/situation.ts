import { publishedGroups } from "../reference/published-groups";
import type { FactorRow, Insight } from "../tables";
import { sheetOfRows } from "./rows";
import type { Sheet } from "./sheet";
import { itemWords, type SheetWords } from "./words";

/** Factors at the plan and at the evaluation, and which way they went where both were rated. */
export function factorSheet(insight: Insight<"factors">, withheld: boolean, words: SheetWords): Sheet {
  const { t, locale } = words;
  const effects = [1, 2, 3] as const;
  const times = ["atPlan", "atEvaluation"] as const;
  return sheetOfRows(insight, withheld, {
    what: t("lists.factors"),
    columns: [
      ...times.flatMap((time) =>
        effects.map((effect) => ({
          key: `${time}${effect}`,
          kind: "count" as const,
          label: t(`factors.${time}${effect}`),
          ...(effect === 1 ? { head: t(`factors.${time}`) } : { joined: true as const }),
        })),
      ),
      { key: "better", kind: "count", label: t("factors.better") },
      { key: "same", kind: "count", label: t("factors.same") },
      { key: "worse", kind: "count", label: t("factors.worse") },
      { key: "both", kind: "count", label: t("factors.both") },
    ],
    namesOf: ({ code }) => itemWords("factors", code, locale),
    keyOf: ({ code }) => ({ code }),
    cellOf: (row: FactorRow, key) => {
      const [, time, effect] = /^(atPlan|atEvaluation)([123])$/.exec(key) ?? [];
      return time ? row[time as (typeof times)[number]][Number(effect) - 1] : undefined;
    },
  });
}

/** The study's share of the group whose words a reading uses; the study's order is economy, money, wide need. */
const publishedShare = { economyOnly: 0, moneyManagement: 1, wideNeed: 2 } as const;

/** How the situations read, beside the shares of the study's three groups. */
export function profileSheet(insight: Insight<"profiles">, withheld: boolean, words: SheetWords): Sheet {
  const { t } = words;
  return sheetOfRows(insight, withheld, {
    what: t("lists.readings"),
    columns: [
      { key: "percent", kind: "percent", label: t("columns.ownPercent") },
      { key: "n", kind: "count", label: t("columns.clients"), joined: true },
      { key: "published", kind: "percent", label: t("columns.publishedPercent") },
    ],
    namesOf: ({ reading }) => ({ label: t(`readings.${reading}`) }),
    keyOf: ({ reading }) => ({ code: reading }),
    cellOf: ({ reading }, key) => {
      if (key !== "published") return undefined;
      const share = publishedGroups[publishedShare[reading as keyof typeof publishedShare]]?.share;
      return share === undefined ? null : share * 100;
    },
  });
}
