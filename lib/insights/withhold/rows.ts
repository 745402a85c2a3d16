import type { AttainmentRow, ChangeRow, FactorRow, InsightRows, InsightTable } from "../tables";
import { isSmall, withholdCells } from "./cells";
import { withholdCrosstab } from "./crosstab";
import { withholdConcordance, withholdPlannedUsed } from "./methods";

/**
 * How a county's rows are shown: small cells withheld, with what would give them away. Side by side starts from ten;
 * readings are withheld together, and classes of goals also with their goals.
 */
export const withholdRow: { [T in InsightTable]: (row: InsightRows[T]) => InsightRows[T] } = {
  "goals-by-gender": withholdCrosstab,
  "goals-by-age": withholdCrosstab,
  "goal-classes-by-gender": withholdCrosstab,
  "goal-classes-by-age": withholdCrosstab,
  "methods-by-gender": withholdCrosstab,
  "methods-by-age": withholdCrosstab,
  attainment,
  "attainment-change": change,
  "planned-used": withholdPlannedUsed,
  concordance: withholdConcordance,
  "side-by-side": (row) => row,
  factors,
  profiles: (row) => row,
};

function attainment(row: AttainmentRow): AttainmentRow {
  const [n = null, notScored = null, noAgreement = null] = shown([row.n, row.notScored, row.noAgreement]);
  // A mean of few is their scores.
  const spread = n === null ? { mean: null, median: null, sd: null } : {};
  return { ...row, n, notScored, noAgreement, ...spread };
}

function change(row: ChangeRow): ChangeRow {
  const [closer = null, same = null, further = null] = shown([row.closer, row.same, row.further]);
  return { ...row, closer, same, further, n: isSmall(row.n ?? 0) ? null : row.n };
}

function factors(row: FactorRow): FactorRow {
  const [atPlan, atEvaluation] = [sum(row.atPlan), sum(row.atEvaluation)];
  const both = row.both ?? 0;
  // Who was rated one time only is the sum of that time less those rated both times.
  const tells = [both, atPlan - both, atEvaluation - both].some(isSmall);
  const [better = null, same = null, worse = null] = shown([row.better, row.same, row.worse]);
  const way = tells ? { both: null, better: null, same: null, worse: null } : { better, same, worse };
  return {
    ...row,
    atPlan: shown([...row.atPlan, row.n - atPlan]).slice(0, row.atPlan.length),
    atEvaluation: shown(row.atEvaluation),
    ...way,
  };
}

function shown(cells: readonly (number | null)[]): (number | null)[] {
  return withholdCells(cells.map((cell) => cell ?? 0));
}

function sum(cells: readonly (number | null)[]): number {
  return cells.reduce<number>((all, cell) => all + (cell ?? 0), 0);
}
