import type { CrosstabRow } from "../tables";
import { withholdCrosstab } from "./crosstab";

/**
 * A class of goals as the county may show it. Clients with any goal of the class are at most the sum of its goals: where
 * a goal's count is withheld and the others are few, the class would tell nearly how many it is, so it is withheld too.
 * @param goals the rows of the goals of the class by the same groups, as they were counted
 */
export function withholdClass(row: CrosstabRow, goals: readonly CrosstabRow[]): CrosstabRow {
  const shown = goals.map((goal) => withholdCrosstab(goal));
  const tells = (countIn: (row: CrosstabRow) => number, isHidden: (row: CrosstabRow) => boolean) => {
    const sum = goals.reduce((all, goal) => all + countIn(goal), 0);
    return goals.some((goal, at) => {
      const others = sum - countIn(goal);
      return shown[at] !== undefined && isHidden(shown[at]) && countIn(row) - others > 1;
    });
  };
  const inGroup = (of: CrosstabRow, key: string) => of.groups.find((group) => group.key === key)?.count;
  const inGroups = (of: CrosstabRow) => of.groups.reduce((all, { count }) => all + (count ?? 0), 0);
  const keys = row.groups.map(({ key }) => key);
  const groups = keys.filter((key) =>
    tells(
      (of) => inGroup(of, key) ?? 0,
      (of) => inGroup(of, key) === null,
    ),
  );
  const all = tells(
    (of) => of.count ?? 0,
    ({ count }) => count === null,
  );
  const elsewhere = tells(
    (of) => (of.count ?? 0) - inGroups(of),
    (of) => of.count === null || of.groups.some(({ count }) => count === null),
  );
  return withholdCrosstab(row, { all, groups: new Set(groups), elsewhere });
}
