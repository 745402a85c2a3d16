import { METHOD_CODES } from "@/lib/avain/codes";
import type { Day } from "@/lib/dates";
import type { Values } from "./plan-values";
import type { Random } from "./random";
import { notScoredReasons } from "./words";

/** The scores so far by goal, so that the next evaluation goes on from them. */
export type Scores = Map<string, number>;

/** An evaluation of a plan with these values; moves the scores on. */
export function evaluationValues(random: Random, plan: Values, scores: Scores, day: Day): Values {
  return {
    day,
    tookPart: random.chance(0.9) ? "together" : "worker",
    how: random.pick(["office", "home", "phone", "video"]),
    ...goalMarks(random, plan, scores),
    ...methodMarks(random, plan),
    ...serviceMarks(random, plan),
    ...stepMarks(random, plan),
    ...factorMarks(random, plan),
  };
}

function keysOf(plan: Values, collection: string, field: string): string[] {
  return Object.entries(plan)
    .filter(
      ([path, value]) => value !== false && path.startsWith(`${collection}.`) && path.endsWith(`.${field}`),
    )
    .map(([path]) => path.split(".")[1] ?? "");
}

function goalMarks(random: Random, plan: Values, scores: Scores): Values {
  const values: Values = {};
  for (const key of keysOf(plan, "goals", "chosen")) {
    if (plan[`goals.${key}.timing`] === "later") continue;
    if (random.chance(0.08)) {
      values[`goals.${key}.rating`] = "notScored";
      values[`goals.${key}.reason`] = random.pick(notScoredReasons);
      continue;
    }
    const before = scores.get(key);
    const now = before === undefined ? random.whole(0, 11) * 5 : clamp(before + random.whole(-3, 7) * 5);
    if (random.chance(0.05)) {
      values[`goals.${key}.rating`] = "noAgreement";
      values[`goals.${key}.clientScore`] = clamp(now + 20);
      values[`goals.${key}.workerScore`] = clamp(now - 10);
      continue;
    }
    scores.set(key, now);
    values[`goals.${key}.score`] = now;
    if (random.chance(0.1)) values[`goals.${key}.clientScore`] = clamp(now + 10);
    values[`goals.${key}.outcome`] = now === 100 ? "reached" : "goesOn";
  }
  return values;
}

function methodMarks(random: Random, plan: Values): Values {
  const values: Values = {};
  for (const code of keysOf(plan, "methods", "planned")) {
    if (random.chance(0.1)) continue;
    values[`methods.${code}.used`] = random.chance(0.8);
  }
  const more = random.pick(METHOD_CODES);
  if (plan[`methods.${more}.planned`] !== true) {
    values[`methods.${more}.added`] = true;
    values[`methods.${more}.used`] = true;
  }
  return values;
}

function serviceMarks(random: Random, plan: Values): Values {
  const values: Values = {};
  for (const code of keysOf(plan, "services", "chosen")) {
    const state = random.pick(["queued", "started", "cameTrue", "didNot"] as const);
    values[`services.${code}.state`] = state;
    if (state === "didNot") values[`services.${code}.stateReason`] = "Jono on yli puoli vuotta.";
  }
  return values;
}

function stepMarks(random: Random, plan: Values): Values {
  return Object.fromEntries(
    keysOf(plan, "steps", "chosen").map((key) => [`steps.${key}.done`, random.chance(0.6)]),
  );
}

function factorMarks(random: Random, plan: Values): Values {
  const values: Values = {};
  for (const code of keysOf(plan, "factors", "effect")) {
    const before = Number(plan[`factors.${code}.effect`]);
    values[`factors.${code}.effect`] = random.chance(0.7) ? before : Math.min(3, before + 1);
  }
  return values;
}

function clamp(score: number): number {
  return Math.max(0, Math.min(100, score));
}
