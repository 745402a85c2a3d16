import { z } from "zod";
import {
  EDITION_CODES,
  FACTOR_CLASS_CODES,
  FACTOR_CODES,
  GOAL_CODES,
  METHOD_CODES,
  SERVICE_CODES_BY_LIST,
  SERVICE_LIST_CODES,
} from "@/lib/avain/codes";
import { languages } from "@/lib/clients/languages";
import { parseDay } from "@/lib/dates";
import { maxText } from "@/lib/saving/values";
import { effects, genders, goalTimings, serviceStates, tookParts } from "@/lib/terms";

/** The study subset: what the published study has of a client, the same in both directions. */
export const cohortFormat = "avainpolku-cohort/1";

/** A calendar day that exists, `YYYY-MM-DD`. */
export const isoDay = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text) === text, "is not a day (YYYY-MM-DD)");

/** A client's number, as it stands in lists and files. */
export const clientNumber = z
  .string()
  .min(1)
  .max(40)
  .regex(
    /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]*[\p{L}\p{N}])?$/u,
    "should hold only letters, numbers and . _ / -",
  );

/** Kept as typed; only what no database can hold is taken out. */
export const fileText = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.toWellFormed().replaceAll("\0", "").replaceAll("\r\n", "\n"));

const line = fileText(100);
const attainment = z.int().min(0).max(100);
const effect = z.literal(effects);
const factors = z.partialRecord(z.enum([...FACTOR_CODES, ...FACTOR_CLASS_CODES]), effect);
const methods = codeSet(METHOD_CODES);

/** A list of codes in which none stands twice. */
function codeSet<Code extends string>(codes: readonly Code[]) {
  return z.array(z.enum(codes)).refine((list) => new Set(list).size === list.length, "holds a code twice");
}

const goal = z.union([
  z.enum(GOAL_CODES),
  z
    .strictObject({
      code: z.enum(GOAL_CODES).optional(),
      words: fileText(maxText).optional(),
      when: z.enum(goalTimings).optional(),
    })
    .refine(({ code, words }) => code !== undefined || words?.trim(), "needs a code or words"),
]);

const service = z
  .strictObject({
    list: z.enum(SERVICE_LIST_CODES),
    number: z.int().min(1),
    provider: fileText(200).optional(),
    state: z.enum(serviceStates).optional(),
  })
  .refine(({ list, number }) => number <= SERVICE_CODES_BY_LIST[list].length, {
    path: ["number"],
    message: "is not a service of this list",
  });

const evaluation = z.strictObject({
  on: isoDay,
  tookPart: z.enum(tookParts),
  goals: z.partialRecord(z.enum(GOAL_CODES), attainment).default({}),
  methodsUsed: methods.default([]),
  methodsNotUsed: methods.default([]),
  factors: factors.default({}),
});

/** An empty list may be left out; a list by another name is refused, so none gets lost. */
const plan = z.strictObject({
  confirmedOn: isoDay,
  tookPart: z.enum(tookParts),
  goals: z.array(goal),
  methodsPlanned: methods.default([]),
  factors: factors.default({}),
  services: z.array(service).default([]),
  evaluations: z.array(evaluation).default([]),
});

export const cohortClient = z.strictObject({
  number: clientNumber,
  birthDate: isoDay.nullable(),
  gender: z.enum(genders),
  municipality: line.optional(),
  language: z.enum(languages).optional(),
  plans: z.array(plan),
});

export const cohortEdition = z.enum(EDITION_CODES);

export type CohortClient = z.output<typeof cohortClient>;
export type CohortPlan = CohortClient["plans"][number];
export type CohortGoal = CohortPlan["goals"][number];
export type CohortEvaluation = CohortPlan["evaluations"][number];
export type Cohort = {
  format: typeof cohortFormat;
  edition: z.output<typeof cohortEdition>;
  clients: CohortClient[];
};
