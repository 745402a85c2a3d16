import type { CrosstabRow } from "../tables";
import { isSmall, withholdShare } from "./cells";

/** Some of the clients: how many they are, which the reader knows, and how many of them have the thing. */
type Part = { size: number; count: number; isHidden: boolean };

/** Cells that are withheld for another reason than their size: of all, of groups, and of those in no group. */
export type Hidden = { all: boolean; groups: ReadonlySet<string>; elsewhere: boolean };
const nothing: Hidden = { all: false, groups: new Set(), elsewhere: false };

/**
 * A row of a cross-tabulation as the county may show it. A group's count is withheld when it or its rest is small, and
 * so are as many others as it takes that nobody can subtract it back from the count of all; those in no group are a part
 * like the others. The test goes with them: its numbers would give the counts back. Where a group itself is small the
 * comparison has no groups at all.
 * @param hidden what else is not to be shown of the row
 */
export function withholdCrosstab(row: CrosstabRow, hidden: Hidden = nothing): CrosstabRow {
  const all = row.count ?? 0;
  const parts = row.groups.map(
    ({ key, size, count }): Part => part(size, count ?? 0, hidden.groups.has(key)),
  );
  const inGroups = (what: (each: Part) => number) => parts.reduce((sum, each) => sum + what(each), 0);
  const elsewhere = part(
    row.n - inGroups(({ size }) => size),
    all - inGroups(({ count }) => count),
    hidden.elsewhere,
  );
  hideOthers([...parts, elsewhere]);
  const groups = row.groups.map((group, at) =>
    parts[at]?.isHidden ? { ...group, count: null, percent: null } : group,
  );
  const areTooFew = parts.some(({ size }) => isSmall(size));
  const shown = {
    ...row,
    count: hidden.all ? null : withholdShare(all, row.n),
    groups: areTooFew ? [] : groups,
  };
  const isWhole = !areTooFew && shown.count !== null && parts.every(({ isHidden }) => !isHidden);
  return isWhole ? shown : { ...shown, p: null, effect: null, effectName: null, df: null };
}

function part(size: number, count: number, isHidden: boolean): Part {
  return { size, count, isHidden: isHidden || isSmall(count) || isSmall(size - count) };
}

/** Hides more parts, the smallest first, until none that is small has only one value it could have. */
function hideOthers(parts: readonly Part[]): void {
  const others = parts.filter(({ size, isHidden }) => size > 0 && !isHidden).sort((a, b) => a.size - b.size);
  while (others.length > 0 && canBeReckoned(parts)) {
    const next = others.shift();
    if (next) next.isHidden = true;
  }
}

/** Of the hidden parts the reader knows the sizes and what their counts make together. */
function canBeReckoned(parts: readonly Part[]): boolean {
  const hidden = parts.filter(({ isHidden }) => isHidden);
  const sum = hidden.reduce((all, { count }) => all + count, 0);
  const size = hidden.reduce((all, each) => all + each.size, 0);
  return hidden.some((each) => {
    const least = Math.max(0, sum - (size - each.size));
    const most = Math.min(each.size, sum);
    return least === most;
  });
}
