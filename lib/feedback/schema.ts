import { z } from "zod";
import { listFeedbackKinds, listNames } from "@/lib/terms";
import { tooLong } from "@/lib/too-long";

const id = z.string().min(1, "required").max(100);

/** A personal id or a client number. Feedback is about the lists and outlives any right to a client. */
const someone = /\d{6}\s*[-+A-FU-Y]\s*\d{3}[0-9A-Y]\b|\bA-?\d{4,}\b/i;

/** Some lines of text that name no client by number. */
const words = z
  .string()
  .transform((text) => text.normalize("NFC").replaceAll("\r\n", "\n").trim())
  .pipe(z.string().min(1, "required").max(1000, tooLong(1000)))
  .refine((text) => !someone.test(text), "clientNamed");

export const giveFeedbackSchema = z.object({
  list: z.enum(listNames, "chooseOne"),
  kind: z.enum(listFeedbackKinds, "chooseOne"),
  /** The item that is unclear; empty for none. */
  code: z.string().max(64).default(""),
  words,
});
export type GiveFeedbackInput = z.output<typeof giveFeedbackSchema>;

export const answerFeedbackSchema = z.object({ feedbackId: id, answer: words });
export type AnswerFeedbackInput = z.output<typeof answerFeedbackSchema>;
