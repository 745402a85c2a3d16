import type { InsightTable } from "../tables";
import { factorReader, readingReader } from "./factors";
import { goalClassReader, goalReader } from "./goals";
import { methodReader } from "./methods";
import { pairReader } from "./pairs";
import type { Reader } from "./reader";
import { attainmentReader, changeReader } from "./scores";

/** What each table counts. A number and the list behind it are read by the same reader, so they agree. */
const readers: { [T in Exclude<InsightTable, "side-by-side">]: Reader } = {
  "goals-by-gender": goalReader,
  "goals-by-age": goalReader,
  "goal-classes-by-gender": goalClassReader,
  "goal-classes-by-age": goalClassReader,
  "methods-by-gender": methodReader,
  "methods-by-age": methodReader,
  attainment: attainmentReader,
  "attainment-change": changeReader,
  "planned-used": methodReader,
  concordance: methodReader,
  factors: factorReader,
  profiles: readingReader,
};

/** What reads the list behind a number of a table; for a pair, of these two. */
export function readerOf(table: InsightTable, pair: { goal: string; method: string }): Reader {
  return table === "side-by-side" ? pairReader(pair) : readers[table];
}
