import "server-only";
import { bulkInsert, type Step } from "@/db/bulk";
import {
  blocks,
  changes,
  clientScreens,
  clients,
  consents,
  coWorkers,
  evaluationFactors,
  evaluationGoals,
  evaluationMethods,
  evaluationServices,
  evaluationSteps,
  evaluations,
  fields,
  handOvers,
  meetings,
  messages,
  methodUses,
  openingReasons,
  planFactors,
  planGoals,
  planMethods,
  planServices,
  planSteps,
  plans,
  revisions,
  shareOpenings,
  shares,
  voiceAnswers,
} from "@/db/schema";

/** Everything that is stored about a client, in an order in which each row finds what it points at. */
export const clientTables = {
  clients,
  coWorkers,
  blocks,
  openingReasons,
  consents,
  plans,
  evaluations,
  revisions,
  planGoals,
  planFactors,
  planMethods,
  planServices,
  planSteps,
  evaluationGoals,
  evaluationMethods,
  evaluationServices,
  evaluationSteps,
  evaluationFactors,
  fields,
  changes,
  meetings,
  methodUses,
  handOvers,
  clientScreens,
  shares,
  shareOpenings,
  messages,
  voiceAnswers,
};
type Tables = typeof clientTables;
export type TableName = keyof Tables;
export const tableNames = Object.keys(clientTables) as TableName[];

/** Rows that make clients, by table. */
export type Rows = { [Name in TableName]: Tables[Name]["$inferInsert"][] };

/** No rows yet. */
export function noRows(): Rows {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Rows;
}

const inserts = Object.fromEntries(
  tableNames.map((name) => [name, bulkInsert(clientTables[name])]),
) as unknown as Record<TableName, (rows: Rows[TableName]) => Step[]>;

/** Makes rows of clients ready: the statements that write them, table by table. */
export function readySteps(rows: Rows): Step[] {
  return tableNames.flatMap((name) => inserts[name](rows[name]));
}
