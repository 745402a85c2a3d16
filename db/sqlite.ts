import { sqliteKit } from "./columns.sqlite";
import { tables } from "./tables";

/** The tables on SQLite; drizzle-kit makes the SQLite migrations from here. */
export const sqliteTables = tables(sqliteKit);
export const {
  teams,
  users,
  memberships,
  sessions,
  oneTimeCodes,
  signInFailures,
  counters,
  clients,
  coWorkers,
  blocks,
  openingReasons,
  plans,
  evaluations,
  fields,
  changes,
  saves,
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
  audit,
} = sqliteTables;
