import { effects, goalTimings, serviceStates, stepDoers } from "@/lib/terms";
import type { Kit } from "../columns.sqlite";
import { oneOf } from "./check";
import type { documentTables } from "./documents";

/** What the latest confirmed revision of a plan says, row by row; written anew at each confirmation. */
export function planContentTables(kit: Kit, { plans }: ReturnType<typeof documentTables>) {
  const { table, text, choice, day, boolean, integer, json, primaryKey } = kit;
  const planId = () =>
    text()
      .notNull()
      .references(() => plans.id);

  const planGoals = table(
    "plan_goals",
    {
      planId: planId(),
      /** The row's id in its document: a catalogue code, or `own-…`. */
      key: text().notNull(),
      code: text(),
      words: text().notNull().default(""),
      timing: choice(goalTimings).notNull(),
      important: boolean().notNull(),
      keepLevel: boolean().notNull(),
      hidden: boolean().notNull(),
      position: integer().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.planId, t.key] }),

      oneOf(kit, "plan_goals_timing_check", t.timing, goalTimings),
    ],
  );

  const planFactors = table(
    "plan_factors",
    {
      planId: planId(),
      key: text().notNull(),
      code: text(),
      classCode: text(),
      words: text().notNull().default(""),
      effect: integer(),
      note: text().notNull().default(""),
      hidden: boolean().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.planId, t.key] }),

      kit.check("plan_factors_effect_check", kit.sql`${t.effect} in (${kit.sql.raw(effects.join(", "))})`),
    ],
  );

  const planMethods = table(
    "plan_methods",
    {
      planId: planId(),
      code: text().notNull(),
      note: text().notNull().default(""),
      /** Conditions set for the client: what, what follows, who decides, how to appeal. */
      condition: json<{ what: string; consequence: string; decider: string; appeal: string } | null>(),
    },
    (t) => [primaryKey({ columns: [t.planId, t.code] })],
  );

  const planServices = table(
    "plan_services",
    {
      planId: planId(),
      code: text().notNull(),
      provider: text().notNull().default(""),
      state: choice(serviceStates),
      stateReason: text().notNull().default(""),
      fromDate: day(),
      toDate: day(),
      /** Not shown to the client, not printed: a shelter names what is fled from. */
      hidden: boolean().notNull().default(false),
    },
    (t) => [
      primaryKey({ columns: [t.planId, t.code] }),

      oneOf(kit, "plan_services_state_check", t.state, serviceStates),
    ],
  );

  const planSteps = table(
    "plan_steps",
    {
      planId: planId(),
      key: text().notNull(),
      goalKey: text(),
      what: text().notNull(),
      who: choice(stepDoers),
      whoName: text().notNull().default(""),
      byDate: day(),
      done: boolean().notNull(),
      hidden: boolean().notNull(),
      position: integer().notNull(),
    },
    (t) => [primaryKey({ columns: [t.planId, t.key] }), oneOf(kit, "plan_steps_who_check", t.who, stepDoers)],
  );

  return { planGoals, planFactors, planMethods, planServices, planSteps };
}
