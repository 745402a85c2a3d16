import { type Figure, isByGroup } from "./figures";
import type { Sheet } from "./sheet";

export type CautionName =
  | "expectedUnder5"
  | "groupUnder10"
  | "oneGroup"
  | "allSame"
  | "manyTests"
  | "notRandom"
  | "noCause"
  | "pairs"
  | "county"
  | "countyMeans"
  | "study"
  | "rounding"
  | "notGroups"
  | "few";
type Caution = { name: CautionName; values: { tests: number; hits: number; n: number } };

/** Below this many clients one of them moves a percent by more than five points. */
const few = 20;

/** Tables with means of scores. */
const hasMeans: readonly Figure[] = ["attainment", "side-by-side", "reference-attainment"];

/** Fewer tests seldom show a difference by chance. */
const many = 10;

/** What has to be kept in mind when a table is read, by what is in it. */
export function cautionsOf(figure: Figure, sheet: Sheet): Caution[] {
  const { rows, groups = [], withheld } = sheet;
  const n = sheet.n ?? 0;
  const tests = sheet.tests ?? 0;
  const isCrosstab = isByGroup(figure);
  const isReference = figure.startsWith("reference-");
  const filled = groups.flatMap(({ size }) => size || []);
  const names: (CautionName | false)[] = [
    isCrosstab && filled.length === 1 && !withheld && "oneGroup",
    isCrosstab && filled.length > 1 && filled.some((size) => size < 10) && "groupUnder10",
    rows.some(({ isRough }) => isRough) && "expectedUnder5",
    isCrosstab && filled.length > 1 && tests < rows.length && !withheld && "allSame",
    isCrosstab && tests >= many && "manyTests",
    figure === "side-by-side" && "pairs",
    figure === "side-by-side" && "noCause",
    tests > 0 && "notRandom",
    isReference && "study",
    isReference && figure !== "reference-attainment" && "rounding",
    figure === "profiles" && "notGroups",
    withheld && "county",
    withheld && hasMeans.includes(figure) && "countyMeans",
    !isCrosstab && n > 0 && n < few && "few",
  ];
  const values = { tests, hits: Math.round(tests * 0.05), n };
  return names.flatMap((name) => (name ? [{ name, values }] : []));
}
