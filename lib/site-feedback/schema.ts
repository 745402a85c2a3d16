import { z } from "zod";
import { line } from "@/lib/inputs";
import { siteFeedbackKinds } from "@/lib/terms";
import { tooLong } from "@/lib/too-long";

const words = z
  .string()
  .transform((text) => text.normalize("NFC").replaceAll("\r\n", "\n").trim())
  .pipe(z.string().min(1, "required").max(4000, tooLong(4000)));

export const giveSiteFeedbackSchema = z.object({
  kind: z.enum(siteFeedbackKinds, "chooseOne"),
  words,
  replyTo: line(200),
});
export type GiveSiteFeedbackInput = z.output<typeof giveSiteFeedbackSchema>;

export const answerSiteFeedbackSchema = z.object({
  feedbackId: z.string().min(1, "required").max(100),
  answer: words,
});
export type AnswerSiteFeedbackInput = z.output<typeof answerSiteFeedbackSchema>;
