import { effects, goalOutcomes, goalRatings, serviceStates } from "@/lib/terms";
import type { Kit } from "../columns.sqlite";
import { oneOf } from "./check";
import type { documentTables } from "./documents";

/** What the latest confirmed revision of an evaluation says, row by row; written anew at each confirmation. */
export function evaluationContentTables(kit: Kit, { evaluations }: ReturnType<typeof documentTables>) {
  const { table, text, choice, day, boolean, integer, primaryKey } = kit;
  const evaluationId = () =>
    text()
      .notNull()
      .references(() => evaluations.id);
  const score = (name: string, column: Parameters<typeof oneOf>[2]) =>
    kit.check(name, kit.sql`${column} between 0 and 100`);

  const evaluationGoals = table(
    "evaluation_goals",
    {
      evaluationId: evaluationId(),
      key: text().notNull(),
      code: text(),
      rating: choice(goalRatings).notNull(),
      /** The agreed number; null unless the rating is "scored". */
      score: integer(),
      clientScore: integer(),
      workerScore: integer(),
      reason: text().notNull().default(""),
      outcome: choice(goalOutcomes),
    },
    (t) => [
      primaryKey({ columns: [t.evaluationId, t.key] }),

      oneOf(kit, "evaluation_goals_rating_check", t.rating, goalRatings),
      oneOf(kit, "evaluation_goals_outcome_check", t.outcome, goalOutcomes),
      score("evaluation_goals_score_check", t.score),
      score("evaluation_goals_client_score_check", t.clientScore),
      score("evaluation_goals_worker_score_check", t.workerScore),
    ],
  );

  /** A method with a mark: used or not used. No row is "unknown", never "not used". */
  const evaluationMethods = table(
    "evaluation_methods",
    {
      evaluationId: evaluationId(),
      code: text().notNull(),
      used: boolean().notNull(),
      note: text().notNull().default(""),
    },
    (t) => [primaryKey({ columns: [t.evaluationId, t.code] })],
  );

  const evaluationServices = table(
    "evaluation_services",
    {
      evaluationId: evaluationId(),
      code: text().notNull(),
      state: choice(serviceStates),
      stateReason: text().notNull().default(""),
    },
    (t) => [
      primaryKey({ columns: [t.evaluationId, t.code] }),
      oneOf(kit, "evaluation_services_state_check", t.state, serviceStates),
    ],
  );

  const evaluationSteps = table(
    "evaluation_steps",
    { evaluationId: evaluationId(), key: text().notNull(), done: boolean().notNull(), byDate: day() },
    (t) => [primaryKey({ columns: [t.evaluationId, t.key] })],
  );

  const evaluationFactors = table(
    "evaluation_factors",
    {
      evaluationId: evaluationId(),
      key: text().notNull(),
      code: text(),
      effect: integer(),
      note: text().notNull().default(""),
    },
    (t) => [
      primaryKey({ columns: [t.evaluationId, t.key] }),

      kit.check(
        "evaluation_factors_effect_check",
        kit.sql`${t.effect} in (${kit.sql.raw(effects.join(", "))})`,
      ),
    ],
  );

  return { evaluationGoals, evaluationMethods, evaluationServices, evaluationSteps, evaluationFactors };
}
