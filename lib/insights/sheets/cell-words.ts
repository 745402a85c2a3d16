import type { Cell } from "../cell";
import type { ProfileReading } from "../tables";
import { groupName } from "./crosstab";
import { goalClassName, itemWords, type SheetWords } from "./words";

/** A cell of a table in words: the row it is in, and what its column counts. */
export function cellWords(cell: Cell, words: SheetWords): { row: string; column: string } {
  return { row: rowOf(cell, words), column: columnOf(cell, words.t) };
}

function rowOf({ table, code, goal, method }: Cell, { t, locale }: SheetWords): string {
  switch (table) {
    case "profiles":
      return t(`readings.${code as ProfileReading}`);
    case "side-by-side":
      return `${itemWords("goals", goal, locale).label}, ${itemWords("methods", method, locale).label}`;
    case "factors":
      return itemWords("factors", code, locale).label;
    case "goals-by-gender":
    case "goals-by-age":
    case "attainment":
    case "attainment-change":
      return itemWords("goals", code, locale).label;
    case "goal-classes-by-gender":
    case "goal-classes-by-age":
      return goalClassName(code, locale);
    case "methods-by-gender":
    case "methods-by-age":
    case "planned-used":
    case "concordance":
      return itemWords("methods", code, locale).label;
  }
}

function columnOf({ table, cell, group }: Cell, t: SheetWords["t"]): string {
  switch (table) {
    case "profiles":
      return t("columns.clients");
    case "factors":
      return t(`factors.${cell as "better"}`);
    case "concordance":
      return t(`concordance.${cell as "unknown"}`);
    case "attainment-change":
      return cell === "n" ? t("columns.scoredTwice") : t(`change.${cell as "closer"}`);
    case "attainment":
      return cell === "n" ? t("columns.scored") : t(`columns.${cell as "notScored"}`);
    case "planned-used":
    case "side-by-side":
      return t(`columns.${cell as "nUsed"}`);
    default:
      return group ? groupName(group, t) : t("groups.all");
  }
}
