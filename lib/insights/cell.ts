import { factorMarks, plannedMarks, usedMarks } from "./answers/marks";
import { type InsightTable, insightTables } from "./tables";

/**
 * One number of a table: its row (a code, or a goal with a method), its column, and for a group's number the group.
 * It holds codes only, so it may stand in an address.
 */
export type Cell = {
  table: InsightTable;
  /** The item, or the reading of `profiles`; empty for a pair. */
  code: string;
  goal: string;
  method: string;
  /** "woman", "man" or a band such as "18-29"; empty for everybody. */
  group: string;
  /** The column, as the row of the table calls it. */
  cell: string;
};

const goals = { count: ["set"] };
const methods = { count: usedMarks };

/** Which marks of facts each column counts. */
const marks: { [T in InsightTable]: Readonly<Record<string, readonly string[]>> } = {
  "goals-by-gender": goals,
  "goals-by-age": goals,
  "goal-classes-by-gender": goals,
  "goal-classes-by-age": goals,
  "methods-by-gender": methods,
  "methods-by-age": methods,
  attainment: { n: ["scored"], notScored: ["notScored"], noAgreement: ["noAgreement"] },
  "attainment-change": {
    n: ["closer", "same", "further"],
    closer: ["closer"],
    same: ["same"],
    further: ["further"],
  },
  "planned-used": { planned: plannedMarks, used: usedMarks, unknown: ["unknown"] },
  concordance: {
    plannedUsed: ["plannedUsed"],
    plannedNotUsed: ["plannedNotUsed"],
    usedNotPlanned: ["usedNotPlanned"],
    unknown: ["unknown"],
  },
  "side-by-side": { nUsed: ["used"], nNotUsed: ["notUsed"] },
  factors: factorMarks,
  profiles: { n: ["read"] },
};

/** The marks that a cell counts; empty for what is no column. */
export function marksOf({ table, cell }: Cell): readonly string[] {
  return marks[table][cell] ?? [];
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Reads a cell from an address; undefined for what is none. */
export function readCell(search: Search): Cell | undefined {
  const one = (name: string) => [search[name]].flat()[0] ?? "";
  const table = insightTables.find((name) => name === one("table"));
  const [code, goal, method, group, cell] = ["code", "goal", "method", "group", "cell"].map(one);
  if (!table || [code, goal, method].some((text = "") => !/^[A-Za-z0-9-]{0,60}$/.test(text)))
    return undefined;
  if (!/^(|woman|man|\d{1,3}-\d{1,3})$/.test(group ?? "")) return undefined;
  const read = {
    table,
    code: code ?? "",
    goal: goal ?? "",
    method: method ?? "",
    group: group ?? "",
    cell: cell ?? "",
  };
  const isPair = table === "side-by-side";
  if (isPair ? !(goal && method) : !code) return undefined;
  return marksOf(read).length > 0 ? read : undefined;
}
