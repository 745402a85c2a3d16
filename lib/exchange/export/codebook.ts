import { CURRENT_EDITION } from "@/lib/avain/codes";
import { edition } from "@/lib/avain/edition";
import type { Words } from "@/lib/avain/types";
import { variables, wordsOfValues } from "./codebook-words";
import { ownWords } from "./pseudonymous";
import { type Cell, columnsOf, fileTables } from "./tables";

/** The head of the codebook. */
export const codebookColumns = ["table", "variable", "value", "name_fi", "name_sv", "name_en"];

const { goals, methods, factors, services, factorScale } = edition(CURRENT_EDITION);

type Value = readonly [value: Cell, words: Words];

const ownGoal: Value = [
  ownWords,
  {
    fi: "omin sanoin, ei luettelosta",
    sv: "med egna ord, inte ur listan",
    en: "in own words, not from the list",
  },
];

const values: Readonly<Record<string, readonly Value[]>> = {
  ...wordsOfValues,
  goal: [...goals.map(({ code, name }): Value => [code, name]), ownGoal],
  method: methods.map(({ code, name }): Value => [code, name]),
  factor: factors.map(({ code, name }): Value => [code, name]),
  effect: factorScale.map(({ value, name }): Value => [value, name]),
  service_number: Object.values(services)
    .flat()
    .map(({ list, number, name }): Value => [`${list} ${number}`, name]),
};

/**
 * What every variable of the tables means, with its values, in three languages: a row a variable, then a row a value.
 * An empty cell of a table is "not known": never zero, never neutral, never unused.
 */
export function codebookRows(isResearch: boolean): Cell[][] {
  return fileTables.flatMap((table) =>
    columnsOf(table, isResearch).flatMap((variable) => {
      const row = (value: Cell, { fi, sv, en }: Words) => [table, variable, value, fi, sv, en];
      const words = variables[variable];
      if (!words) throw new Error(`the codebook has no words for ${variable}`);
      return [row(null, words), ...(values[variable] ?? []).map(([value, name]) => row(value, name))];
    }),
  );
}
