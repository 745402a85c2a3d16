import { FACTOR_CLASS_CODES, FACTOR_CODES, GOAL_CODES, METHOD_CODES, SERVICE_CODES } from "@/lib/avain/codes";
import { addDays, type Day } from "@/lib/dates";
import type { FieldValue } from "@/lib/saving/values";
import { serviceStates, stepDoers } from "@/lib/terms";
import type { Special } from "./client-inputs";
import type { Random } from "./random";
import { goalWords, notes, ownGoals, places, providers, steps, strengths, wishes } from "./words";

export type Values = Record<string, FieldValue>;

// Planned in tests of its own: a condition needs four texts that only a real situation gives.
const methodCodes = METHOD_CODES.filter((code) => code !== "setting-conditions");
const goalCodes = GOAL_CODES.filter((code) => code !== "leaving-violence");

/** A plan with this many goals, as a worker and a client might have filled it in on a day. */
export function planValues(
  random: Random,
  { goals, day, special }: { goals: number; day: Day; special?: Special },
): Values {
  return {
    ...meeting(random, special),
    wish: random.pick(wishes),
    strengthsClient: random.pick(strengths),
    strengthsWorker: random.pick(strengths),
    ...agreement(random),
    meetingDate: addDays(day, random.whole(14, 40)),
    meetingTime: random.pick(["09:00", "10:30", "13:15"]),
    meetingPlace: random.pick(places),
    ...goalValues(random, goals, special),
    ...factorValues(random, random.whole(5, 14)),
    ...methodValues(random, random.whole(4, 12)),
    ...serviceValues(random, random.whole(0, 4), day),
    ...stepValues(random, random.whole(1, 5), day),
  };
}

function meeting(random: Random, special?: Special): Values {
  const interpreter: Values =
    special === "interpreter" ? { "others.interpreter.present": true, interpreterLanguage: "arabia" } : {};
  const tookPart = random.chance(0.85) ? "together" : random.pick(["client", "worker"]);
  return { tookPart, how: random.pick(["office", "home", "phone", "video"]), ...interpreter };
}

function agreement(random: Random): Values {
  if (random.chance(0.9)) return { agreed: "yes" };
  return random.chance(0.5)
    ? { agreed: "no", agreedReason: "Tavoitteita on asiakkaan mielestä liikaa." }
    : { agreed: "couldNotAnswer", agreedReason: "Halusi miettiä rauhassa kotona." };
}

function goalValues(random: Random, count: number, special?: Special): Values {
  const values: Values = {};
  const violence = special === "safeContact" ? ["leaving-violence"] : [];
  const own = random.chance(0.4) ? ["own-tavoite1"] : [];
  const codes = [...violence, ...random.some(goalCodes, count - violence.length - own.length)];
  for (const key of [...codes, ...own]) {
    values[`goals.${key}.chosen`] = true;
    if (key === "own-tavoite1") values[`goals.${key}.words`] = random.pick(ownGoals);
    else if (random.chance(0.35)) values[`goals.${key}.words`] = random.pick(goalWords);
    if (random.chance(0.15)) values[`goals.${key}.timing`] = "later";
    if (random.chance(0.1)) values[`goals.${key}.keepLevel`] = true;
  }
  for (const key of random.some(codes, Math.min(3, codes.length))) values[`goals.${key}.important`] = true;
  return values;
}

function factorValues(random: Random, count: number): Values {
  const values: Values = {};
  for (const code of random.some([...FACTOR_CODES, ...FACTOR_CLASS_CODES], count)) {
    values[`factors.${code}.effect`] = random.whole(1, 3);
    if (random.chance(0.15)) values[`factors.${code}.note`] = random.pick(notes);
  }
  return values;
}

function methodValues(random: Random, count: number): Values {
  return Object.fromEntries(random.some(methodCodes, count).map((code) => [`methods.${code}.planned`, true]));
}

function serviceValues(random: Random, count: number, day: Day): Values {
  const values: Values = {};
  for (const code of random.some(SERVICE_CODES, count)) {
    values[`services.${code}.chosen`] = true;
    values[`services.${code}.state`] = random.pick(serviceStates.slice(0, 3));
    if (random.chance(0.5)) values[`services.${code}.provider`] = random.pick(providers);
    if (random.chance(0.5)) values[`services.${code}.fromDate`] = addDays(day, random.whole(0, 30));
  }
  return values;
}

function stepValues(random: Random, count: number, day: Day): Values {
  const values: Values = {};
  random.some(steps, count).forEach((what, index) => {
    const at = `steps.own-askel000${index + 1}`;
    values[`${at}.chosen`] = true;
    values[`${at}.what`] = what;
    values[`${at}.who`] = random.pick(stepDoers.slice(0, 2));
    values[`${at}.byDate`] = addDays(day, random.whole(7, 120));
    values[`${at}.position`] = index + 1;
  });
  return values;
}
