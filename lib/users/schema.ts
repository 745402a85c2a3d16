import { z } from "zod";
import { roles } from "@/lib/access/roles";
import { parseDay } from "@/lib/dates";
import { locales } from "@/lib/i18n/locales";
import { line, listOf, requiredLine, ticked } from "@/lib/inputs";
import { textSizes, themes } from "@/lib/theme";

/** An e-mail address as it is stored and compared: lower case, no spaces around. */
export const email = z
  .string()
  .transform((text) => text.normalize("NFC").trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1, "required")
      .max(254, "tooLong")
      .regex(/^[^\s@]{1,64}@[^\s@]{3,}$/, "emailInvalid"),
  );

/** Taken exactly as typed. What a new one must be like is asked in the commands, where the person is known. */
const password = z.string().min(1, "required").max(1000, "passwordLong");

const id = z.string().min(1, "required").max(100);
const phone = line(40).pipe(z.string().regex(/^[+\d ()-]*$/, "phoneInvalid"));
const phoneHours = line(120);
const day = line(20).transform((text, context) => {
  if (text === "") return null;
  const parsed = parseDay(text);
  if (parsed) return parsed;
  context.addIssue({ code: "custom", message: "dateInvalid" });
  return z.NEVER;
});

export const signInSchema = z.object({
  // Not checked for form: a wrong address is just an unknown one.
  email: line(300).pipe(z.string().min(1, "required")),
  password: z.string().min(1, "required").max(1000, "tooLong"),
  next: z.string().max(500).optional(),
});

/** The body of an in-place sign-in; `userId` holds it to the person whose unsaved text the page keeps. */
export const signInAgainSchema = signInSchema.pick({ email: true, password: true }).extend({
  userId: z.string().max(100).optional(),
});

export const setupSchema = z.object({ code: requiredLine(60), name: requiredLine(120), email, password });
export type SetupInput = z.output<typeof setupSchema>;

export const linkPasswordSchema = z.object({ token: z.string().max(200), password });

const personFields = {
  name: requiredLine(120),
  email,
  role: z.enum(roles, "chooseOne"),
  teamIds: listOf(id),
  countyFigures: ticked(),
  researcher: ticked(),
};
export const addUserSchema = z.object(personFields);
export type AddUserInput = z.output<typeof addUserSchema>;

export const editUserSchema = z.object({ userId: id, ...personFields, title: line(120), phone, phoneHours });
export type EditUserInput = z.output<typeof editUserSchema>;

export const userIdSchema = z.object({ userId: id });

export const addTeamSchema = z.object({ name: requiredLine(120) });
export const renameTeamSchema = z.object({ teamId: id, name: requiredLine(120) });
export const teamIdSchema = z.object({ teamId: id });

export const profileSchema = z.object({
  name: requiredLine(120),
  title: line(120),
  phone,
  phoneHours,
  locale: z.enum(locales, "chooseOne"),
});
export type ProfileInput = z.output<typeof profileSchema>;

/** How pages look and work for oneself, wherever one signs in. */
export const lookSchema = z.object({
  theme: z.enum(themes, "chooseOne"),
  textSize: z.enum(textSizes, "chooseOne"),
  shortcuts: ticked(),
});
export type LookInput = z.output<typeof lookSchema>;

/** An empty person means that nobody stands in. */
const substitute = z.object({ substituteId: line(100), from: day, to: day });
export type SubstituteInput = z.output<typeof substitute>;

function daysFit(input: SubstituteInput, context: z.core.$RefinementCtx): void {
  if (input.substituteId === "") return;
  if (!input.from) context.addIssue({ code: "custom", path: ["from"], message: "required" });
  if (!input.to) context.addIssue({ code: "custom", path: ["to"], message: "required" });
  if (input.from && input.to && input.to < input.from)
    context.addIssue({ code: "custom", path: ["to"], message: "dateOrder" });
}

export const substituteSchema = substitute.superRefine(daysFit);

/** The same for another: a lead sets it for a worker. */
export const substituteOfSchema = substitute.extend({ userId: id }).superRefine(daysFit);
export type SubstituteOfInput = z.output<typeof substituteOfSchema>;

export const changePasswordSchema = z.object({ oldPassword: password, newPassword: password });

export const userStates = ["active", "invited", "disabled"] as const;
export type UserState = (typeof userStates)[number];

const oneOrNothing = <T extends z.ZodType>(item: T) => item.optional().catch(undefined);
/** The filter of the user list, from the address (so no names); what is not understood is no filter. */
export const userFilterSchema = z.object({
  role: oneOrNothing(z.enum(roles)),
  team: oneOrNothing(id),
  state: oneOrNothing(z.enum(userStates)),
});
export type UserFilter = z.output<typeof userFilterSchema>;
