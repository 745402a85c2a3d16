import {
  CURRENT_EDITION,
  type EditionCode,
  FACTOR_CLASS_CODES,
  FACTOR_CODES_BY_CLASS,
  type FactorClassCode,
  GOAL_CLASS_CODES,
  GOAL_CODES_BY_CLASS,
  type GoalClassCode,
  METHOD_CLASS_CODES,
  METHOD_CODES_BY_CLASS,
  type MethodClassCode,
  SERVICE_CODES_BY_LIST,
  type ServiceListCode,
} from "./codes";
import { concernAreas } from "./concern-areas";
import { factorClassTexts } from "./factors/classes";
import { publishedFactors } from "./factors/published";
import { wholeClassFactors } from "./factors/whole-classes";
import { goalClassTexts } from "./goals/classes";
import { economyHousingGoals } from "./goals/economy-housing";
import { healthFunctioningGoals } from "./goals/health-functioning";
import { lifeManagementGoals } from "./goals/life-management";
import { socialRelationsGoals } from "./goals/social-relations";
import { substanceUseGoals } from "./goals/substance-use";
import { workEducationGoals } from "./goals/work-education";
import { localFactorByCode } from "./local-factors";
import { methodClassTexts } from "./methods/classes";
import { economyEducationEmploymentMethods } from "./methods/economy-education-employment";
import { otherMethods } from "./methods/other";
import { plansDecisionsMethods } from "./methods/plans-decisions";
import { restrictiveMethods } from "./methods/restrictive";
import { strengtheningMethods } from "./methods/strengthening";
import { attainmentAnchors, factorScale } from "./scale";
import { generalServices } from "./services/general";
import { socialWelfareServices } from "./services/social-welfare";
import type { Edition, Factor, Goal, Method, Service } from "./types";

const goalTexts = {
  ...lifeManagementGoals,
  ...socialRelationsGoals,
  ...workEducationGoals,
  ...economyHousingGoals,
  ...healthFunctioningGoals,
  ...substanceUseGoals,
};

const methodTexts = {
  ...strengtheningMethods,
  ...restrictiveMethods,
  ...economyEducationEmploymentMethods,
  ...plansDecisionsMethods,
  ...otherMethods,
};

const serviceTexts = { ...generalServices, ...socialWelfareServices };

const goalsOf = (goalClass: GoalClassCode): Goal[] =>
  GOAL_CODES_BY_CLASS[goalClass].map((code) => ({
    code,
    class: goalClass,
    ...goalTexts[code],
    // Someone dangerous may see a printed or open plan, so this goal shows only where it is asked for.
    ...(code === "leaving-violence" ? { hiddenByDefault: true } : {}),
  }));

const methodsOf = (methodClass: MethodClassCode): Method[] =>
  METHOD_CODES_BY_CLASS[methodClass].map((code) => ({ code, class: methodClass, ...methodTexts[code] }));

const servicesOf = (list: ServiceListCode): Service[] =>
  SERVICE_CODES_BY_LIST[list].map((code, index) => ({
    code,
    list,
    number: index + 1,
    ...serviceTexts[code],
  }));

const factorsOf = (factorClass: FactorClassCode): Factor[] => [
  ...FACTOR_CODES_BY_CLASS[factorClass].map((code) => ({
    code,
    class: factorClass,
    ...publishedFactors[code],
  })),
  { code: factorClass, class: factorClass, ...wholeClassFactors[factorClass], ours: true },
];

const avain2018: Edition = {
  code: "avain-2018",
  goalClasses: GOAL_CLASS_CODES.map((code) => ({ code, ...goalClassTexts[code] })),
  goals: GOAL_CLASS_CODES.flatMap(goalsOf),
  methodClasses: METHOD_CLASS_CODES.map((code) => ({ code, ...methodClassTexts[code] })),
  methods: METHOD_CLASS_CODES.flatMap(methodsOf),
  services: {
    "guidance-to-services": servicesOf("guidance-to-services"),
    "guidance-to-social-services": servicesOf("guidance-to-social-services"),
  },
  factorClasses: FACTOR_CLASS_CODES.map((code) => ({ code, ...factorClassTexts[code] })),
  factors: FACTOR_CLASS_CODES.flatMap(factorsOf),
  factorScale,
  attainmentAnchors,
  concernAreas,
};

const editions: Readonly<Record<EditionCode, Edition>> = { "avain-2018": avain2018 };

/** The lists of one edition of the measure, in the official order. */
export function edition(code: EditionCode): Edition {
  return editions[code];
}

/** Lookup by code; a Map, so that names every object inherits find nothing. */
const finder = <Row extends Readonly<{ code: string }>>(rows: readonly Row[]) => {
  const byCode = new Map<string, Row>(rows.map((row) => [row.code, row]));
  return (code: string): Row | undefined => byCode.get(code);
};

const current = edition(CURRENT_EDITION);

/** The goal of a code, retired ones included; undefined for an unknown code. */
export const goalByCode = finder(current.goals);
/** The method of a code, retired ones included; undefined for an unknown code. */
export const methodByCode = finder(current.methods);
/** The service of a code in either list, retired ones included; undefined for an unknown code. */
export const serviceByCode = finder(Object.values(current.services).flat());
const catalogueFactor = finder(current.factors);
/**
 * The factor of a code, a class as a whole under its class code, or one of the organisation's own, retired ones
 * included; undefined for an unknown code.
 */
export const factorByCode = (code: string): Factor | undefined =>
  catalogueFactor(code) ?? localFactorByCode(code);
