import { z } from "zod";
import { maxText } from "@/lib/saving/values";
import { meetingModes } from "@/lib/terms";
import { tooLong } from "@/lib/too-long";

const id = z.string().min(1, "invalid").max(64, "invalid");

/** The length is the command's to judge, so that the rule is in one place. */
const reason = z.string().max(maxText, tooLong(maxText));

/** Which plan a new one starts from. */
export const planStarts = ["empty", "current"] as const;

export const startPlanSchema = z.strictObject({
  clientId: id,
  from: z.enum(planStarts, "chooseOne"),
  mode: z.enum(meetingModes, "chooseOne"),
});

/** A meeting over a plan that is a draft already. */
export const meetOverPlanSchema = z.strictObject({ planId: id, mode: z.enum(meetingModes, "chooseOne") });

/** `version` is the one whose summary the person read. */
export const confirmPlanSchema = z.strictObject({
  planId: id,
  version: z
    .string()
    .regex(/^\d{1,9}$/, "invalid")
    .transform(Number),
});

export const planIdSchema = z.strictObject({ planId: id });

export const planReasonSchema = z.strictObject({ planId: id, reason });
