import { z } from "zod";
import { parseDay } from "@/lib/dates";
import { maxText } from "@/lib/saving/values";
import { tooLong } from "@/lib/too-long";

const id = z.string().min(1, "invalid").max(64, "invalid");
const method = z.string().min(1, "chooseOne").max(64, "choiceInvalid");
/** Whether the day may be is the command's to judge, so that the rule is in one place. */
const day = z.string().transform((text, context) => {
  const parsed = parseDay(text);
  if (parsed) return parsed;
  context.addIssue({ code: "custom", message: "dateInvalid" });
  return z.NEVER;
});
const note = z.string().max(maxText, tooLong(maxText)).default("");

/** One tap: a method used today, or an entry taken back; each button sends one of the two. */
export const tapSchema = z.union([
  z.strictObject({ clientId: id, method }),
  z.strictObject({ clientId: id, undo: id }),
]);

export const noteMethodSchema = z.strictObject({ clientId: id, method, day, note });

export const changeUseSchema = z.strictObject({ useId: id, day, note });

export const useIdSchema = z.strictObject({ useId: id });
