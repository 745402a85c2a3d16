import { engine } from "./engine";
import { pgTables } from "./pg";
import { sqliteTables } from "./sqlite";

/** The tables of the engine this process runs on; the one barrel, so that queries name tables and not engines. */
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
} = engine() === "sqlite" ? sqliteTables : pgTables;
