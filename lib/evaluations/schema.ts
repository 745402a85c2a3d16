import { z } from "zod";
import { maxText } from "@/lib/saving/values";
import { meetingModes } from "@/lib/terms";
import { tooLong } from "@/lib/too-long";

const id = z.string().min(1, "invalid").max(64, "invalid");

const mode = z.enum(meetingModes, "chooseOne");

export const startEvaluationSchema = z.strictObject({ clientId: id, mode });

/** A meeting over an evaluation that is a draft already. */
export const meetOverEvaluationSchema = z.strictObject({ evaluationId: id, mode });

/** `version` is the one whose review the person read. */
export const confirmEvaluationSchema = z.strictObject({
  evaluationId: id,
  version: z
    .string()
    .regex(/^\d{1,9}$/, "invalid")
    .transform(Number),
});

export const evaluationIdSchema = z.strictObject({ evaluationId: id });

/** The least length of a reason is the command's to judge, so that the rule is in one place. */
export const correctEvaluationSchema = z.strictObject({
  evaluationId: id,
  reason: z.string().max(maxText, tooLong(maxText)),
});
