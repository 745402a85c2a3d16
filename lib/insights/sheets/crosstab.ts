import { percentOf } from "../answers/crosstab";
import { effectWord, starsOf } from "../stats/effect";
import type { CrosstabRow, Insight, InsightTable } from "../tables";
import type { Column, Sheet, SheetRow } from "./sheet";
import { countWords, goalClassName, itemWords, type SheetWords } from "./words";

type CrosstabList = "goals" | "goalClasses" | "methods";
export type CrosstabTable = keyof typeof lists;

const lists = {
  "goals-by-gender": "goals",
  "goals-by-age": "goals",
  "goal-classes-by-gender": "goalClasses",
  "goal-classes-by-age": "goalClasses",
  "methods-by-gender": "methods",
  "methods-by-age": "methods",
} as const satisfies Partial<Record<InsightTable, CrosstabList>>;

/** Shares by group, and whether they differ by more than chance. The columns of a group are its key with "Percent" and "Count". */
export function crosstabSheet(
  { table, n, rows }: Insight<CrosstabTable>,
  withheld: boolean,
  words: SheetWords,
): Sheet {
  const { t, locale } = words;
  const list = lists[table];
  const columns: Column[] = [
    { key: "percent", label: t("columns.allPercent", { n: countWords(n, words) }), kind: "percent" },
    { key: "count", label: t("columns.allCount"), kind: "count", joined: true },
    ...(rows[0]?.groups ?? []).flatMap(({ key, size }): Column[] => {
      const group = groupName(key, t);
      return [
        {
          key: `${key}-percent`,
          label: t("columns.groupPercent", { group, n: countWords(size, words) }),
          kind: "percent",
          short: group,
        },
        { key: `${key}-count`, label: t("columns.groupCount", { group }), kind: "count", joined: true },
      ];
    }),
    { key: "p", label: t("columns.p"), kind: "p" },
    { key: "rough", label: t("columns.rough"), kind: "text", joined: true },
    { key: "stars", label: t("columns.stars"), kind: "text", joined: true },
    {
      key: "effect",
      label: t(`columns.${effectNameOf(rows)}`),
      kind: "effect",
    },
    { key: "strength", label: t("columns.strength"), kind: "text", joined: true },
  ];
  return {
    name: table,
    n,
    what: t(`lists.${list}`),
    columns,
    groups: rows[0]?.groups ?? [],
    tests: rows.filter(({ p }) => p !== null).length,
    withheld,
    rows: rows.map((row): SheetRow => {
      const stars = starsOf(row.p);
      const isRough = row.warnings.includes("expectedUnder5") && row.p !== null;
      const groups = row.groups.flatMap(({ key, count, percent }) => [
        [`${key}-percent`, percent] as const,
        [`${key}-count`, count] as const,
      ]);
      const opened = ["", ...row.groups.map(({ key }) => key)].map((group) => [
        group ? `${group}-count` : "count",
        { table, code: row.code, group, cell: "count" },
      ]);
      return {
        key: row.code,
        ...(list === "goalClasses"
          ? { label: goalClassName(row.code, locale) }
          : itemWords(list, row.code, locale)),
        cells: {
          percent: percentOf(row.count, row.n),
          count: row.count,
          ...Object.fromEntries(groups),
          p: row.p,
          rough: isRough ? "†" : "",
          stars,
          effect: row.effect,
          strength: strengthWord(row, t),
        },
        lists: withheld ? undefined : Object.fromEntries(opened),
        isStarred: stars !== "",
        isRough,
      };
    }),
  };
}

/** A gender in words, or the years of an age band. */
export function groupName(key: string, t: SheetWords["t"]): string {
  if (key === "woman" || key === "man") return t(`groups.${key}`);
  return t("groups.band", { band: key.replace("-", "–") });
}

/** The measure of the column: that of the tests, which are all of the same groups; without any, of as many groups as are filled. */
function effectNameOf(rows: readonly CrosstabRow[]): "phi" | "cramersV" {
  const tested = rows.find(({ effectName }) => effectName !== null)?.effectName;
  const filled = rows[0]?.groups.filter(({ size }) => size !== null && size > 0) ?? [];
  return tested ?? (filled.length > 2 ? "cramersV" : "phi");
}

/** Empty where nothing was tested, where the test cannot be trusted, and where the measure has no words. */
function strengthWord({ effect, df, warnings }: CrosstabRow, t: SheetWords["t"]): string {
  const isRough = warnings.includes("expectedUnder5");
  const word = effect === null || df === null || isRough ? null : effectWord(effect, df);
  return word ? t(`strength.${word}`) : "";
}
