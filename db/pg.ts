import { pgKit } from "./columns.pg";
import { tables } from "./tables";

/** The tables on PostgreSQL; drizzle-kit makes the PostgreSQL migrations from here. */
export const pgTables = tables(pgKit);
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
} = pgTables;
