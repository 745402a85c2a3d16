import { z } from "zod";
import { parseDay } from "@/lib/dates";
import { line, listOf, requiredLine, ticked } from "@/lib/inputs";
import { parsePersonalId } from "@/lib/personal-id";
import { type Gender, genders, guardianKinds, guardianScopes } from "@/lib/terms";
import { interpreterLanguages, languages } from "./languages";

const id = z.string().min(1, "required").max(100);
const shortText = line(100).default("");
const phone = line(40)
  .pipe(z.string().regex(/^[+\d ()/-]*$/, "phoneInvalid"))
  .default("");
const email = line(254)
  .pipe(z.string().regex(/^$|^[^\s@]{1,64}@[^\s@]{3,}$/, "emailInvalid"))
  .default("");

/** Nothing typed and nothing stored are the same. */
const emptyIsNull = (value: unknown) => (value === "" || value === undefined ? null : value);

const day = z.preprocess(
  (value) => (typeof value === "string" ? emptyIsNull(value.trim()) : emptyIsNull(value)),
  z
    .string()
    .transform((text, context) => {
      const parsed = parseDay(text);
      if (parsed) return parsed;
      context.addIssue({ code: "custom", message: "dateInvalid" });
      return z.NEVER;
    })
    .nullable(),
);

const personalId = z.preprocess(
  (value) => (typeof value === "string" ? emptyIsNull(value.trim()) : emptyIsNull(value)),
  z
    .string()
    .max(40, "personalIdInvalid")
    .transform((text, context) => {
      const parsed = parsePersonalId(text);
      if (parsed) return parsed.personalId;
      context.addIssue({ code: "custom", message: "personalIdInvalid" });
      return z.NEVER;
    })
    .nullable(),
);

const shape = {
  firstName: shortText,
  lastName: shortText,
  personalId,
  birthDate: day,
  gender: z.enum(genders, "chooseOne").default("unknown"),
  phone,
  email,
  address: line(200).default(""),
  municipality: shortText,
  language: z.enum(languages, "choiceInvalid").default("fi"),
  interpreterLanguage: z.enum(interpreterLanguages, "choiceInvalid").or(z.literal("")).default(""),
  noPost: ticked(),
  noSms: ticked(),
  noEmail: ticked(),
  noLink: ticked(),
  safePhoneHours: line(200).default(""),
  nonDisclosure: ticked(),
  guardianKind: z.preprocess(emptyIsNull, z.enum(guardianKinds, "chooseOne").nullable()),
  guardianScope: z.preprocess(emptyIsNull, z.enum(guardianScopes, "chooseOne").nullable()),
  guardianName: shortText,
  guardianPhone: phone,
};
const fields = z.object(shape);
/** What is known of a client, as it is stored. */
export type ClientFields = z.output<typeof fields>;

/**
 * Holds fields to one another: the personal id tells birth date and gender when they are empty and must agree with them
 * when not; a guardian needs a scope, and nothing is kept of one that there is not.
 */
function agree<T extends ClientFields>(input: T, context: z.core.$RefinementCtx): T {
  const known = input.personalId ? parsePersonalId(input.personalId) : undefined;
  const refuse = (path: keyof ClientFields, message: string) =>
    context.addIssue({ code: "custom", path: [path], message, input: input[path] });
  if (known && input.birthDate && input.birthDate !== known.birthDate)
    refuse("birthDate", "birthDateDiffers");
  if (known && input.gender !== "unknown" && input.gender !== known.gender) refuse("gender", "genderDiffers");
  if (input.guardianKind && !input.guardianScope) refuse("guardianScope", "chooseOne");
  const gender: Gender = known?.gender ?? input.gender;
  const guardian = input.guardianKind ? {} : { guardianScope: null, guardianName: "", guardianPhone: "" };
  return { ...input, birthDate: known?.birthDate ?? input.birthDate, gender, ...guardian };
}

/** A team, and a worker of it or nobody yet: `team:user` or `team:`. */
const assignment = z
  .string()
  .max(200)
  .regex(/^[\w-]+:[\w-]*$/, "chooseOne")
  .transform((text) => {
    const [teamId = "", userId = ""] = text.split(":");
    return { teamId, responsibleId: userId || null };
  });

/** One click on an empty form makes no client: something must tell who it is. */
function named<T extends ClientFields>(input: T, context: z.core.$RefinementCtx): T {
  const { firstName, lastName, birthDate, personalId: known } = input;
  if (!(firstName || lastName || birthDate || known))
    context.addIssue({ code: "custom", path: ["firstName"], message: "whoMissing", input: firstName });
  return input;
}

export const addClientSchema = z
  .object({ ...shape, assignTo: assignment, addAnyway: ticked() })
  .transform((input, context) => agree(named(input, context), context));
export type AddClientInput = z.output<typeof addClientSchema>;

/** What the editor saw when they began, so that two people's changes can be told apart. */
const seen = z
  .string()
  .max(20_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: "invalid" });
      return z.NEVER;
    }
  })
  .pipe(fields);

/** `seenNow` comes after a conflict: what others saved, which the editor has now seen too. */
export const editClientSchema = z
  .object({ ...shape, clientId: id, seen, seenNow: seen.optional(), addAnyway: ticked() })
  .transform(agree);
export type EditClientInput = z.output<typeof editClientSchema>;

export const searchSchema = z.object({ text: line(200).pipe(z.string().min(1, "searchEmpty")) });

/** At least ten characters that are not spaces around: "x" is no reason. */
const reason = line(1000).pipe(z.string().min(10, "reasonShort"));

export const openingReasonSchema = z.object({ clientId: id, reason });
export type OpeningReasonInput = z.output<typeof openingReasonSchema>;

export const reasonIdSchema = z.object({ reasonId: id });

export const archiveSchema = z.object({ clientId: id, reason: requiredLine(1000) });
export type ArchiveInput = z.output<typeof archiveSchema>;

export const clientIdSchema = z.object({ clientId: id });

export const transferSchema = z.object({ clientId: id, assignTo: assignment, keepAsCoWorker: ticked() });
export type TransferInput = z.output<typeof transferSchema>;

/** `client:user`: who gets whom, as the preview showed it. */
const give = z
  .string()
  .regex(/^[\w-]{1,64}:[\w-]{1,64}$/, "invalid")
  .transform((text) => {
    const [clientId = "", userId = ""] = text.split(":");
    return { clientId, userId };
  });
export const transferManySchema = z.object({
  gives: listOf(give).refine((gives) => gives.length > 0, "chooseSome"),
  keepAsCoWorker: ticked(),
});
export type TransferManyInput = z.output<typeof transferManySchema>;

export const clientUserSchema = z.object({ clientId: id, userId: id });
export type ClientUserInput = z.output<typeof clientUserSchema>;
