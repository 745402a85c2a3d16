import type { Sheet } from "./sheet";
import type { SheetWords } from "./words";

/** A page with more rows than this is shown a group at a time: nobody reads on, and drawing them takes longer than counting. */
const mostRows = 60;

export type Portion = {
  sheet: Sheet;
  /** The groups to choose from, by the first part of their rows' keys; none when all rows are shown. */
  groups: { key: string; label: string; rows: number }[];
  shown: string | undefined;
};

/**
 * What of a sheet of pairs a page shows: all of it while it is short, else one group, the one asked for or the first.
 * Files always hold all.
 */
export function portionOf(sheet: Sheet, asked: string | undefined): Portion {
  if (sheet.rows.length <= mostRows) return { sheet, groups: [], shown: undefined };
  const counted = new Map<string, { key: string; label: string; rows: number }>();
  for (const { key, group = "" } of sheet.rows) {
    const of = groupKey(key);
    counted.set(of, { key: of, label: group, rows: (counted.get(of)?.rows ?? 0) + 1 });
  }
  const groups = [...counted.values()];
  const shown = groups.find(({ key }) => key === asked)?.key ?? groups[0]?.key;
  return {
    sheet: { ...sheet, rows: sheet.rows.filter(({ key }) => groupKey(key) === shown) },
    groups,
    shown,
  };
}

/** Which group is shown of how many rows, in a sentence for paper; none when all rows are. */
export function portionSentence({ groups, shown }: Portion, t: SheetWords["t"]): string | undefined {
  const group = groups.find(({ key }) => key === shown);
  if (!group) return undefined;
  const all = groups.reduce((total, { rows }) => total + rows, 0);
  return t("portion.printed", { goal: group.label, count: group.rows, all });
}

function groupKey(rowKey: string): string {
  return rowKey.split(".")[0] ?? "";
}
