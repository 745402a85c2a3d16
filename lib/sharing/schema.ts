import { z } from "zod";
import { clientLocales } from "@/lib/i18n/client-locales";
import { line, listOf, ticked } from "@/lib/inputs";
import { maxText } from "@/lib/saving/values";
import { summaryParts } from "@/lib/summary/choices";
import { messageKinds } from "@/lib/terms";
import { tooLong } from "@/lib/too-long";
import { mostGoals } from "./goals";
import { shareLengths } from "./lengths";

const id = z.string().min(1, "invalid").max(64, "invalid");

/** Free text as typed; only what no database can hold is taken out. */
const words = z
  .string()
  .max(maxText, tooLong(maxText))
  .transform((text) => text.toWellFormed().replaceAll("\0", "").replaceAll("\r\n", "\n").trim());

/** How many characters a reason has at least: why a client gets a link in spite of what stands against it. */
export const leastReason = 10;

/** What a worker approves on the preview. `seen` names the very document that was shown. */
export const createShareSchema = z.strictObject({
  clientId: id,
  language: z.enum(clientLocales, "choiceInvalid"),
  beside: z.enum(clientLocales, "choiceInvalid").optional(),
  parts: listOf(z.enum(summaryParts, "choiceInvalid")),
  voice: ticked(),
  length: z.enum(shareLengths, "choiceInvalid"),
  clientAsked: line(1000).default(""),
  renews: id.optional(),
  seen: z.string().max(100, "invalid"),
});
export type CreateShare = z.output<typeof createShareSchema>;

export const shareIdSchema = z.strictObject({ clientId: id, shareId: id });

/** What a client sends from their page. */
export const clientAnswerSchema = z
  .strictObject({
    kind: z.enum(messageKinds, "chooseOne"),
    words,
    goals: z.array(id).max(mostGoals, "tooManyGoals"),
  })
  .refine(({ kind, words }) => kind !== "change" || words !== "", { path: ["words"], error: "sayWhat" });
export type ClientAnswer = z.output<typeof clientAnswerSchema>;

/** What a worker says to a message: nothing is an answer too, such as a call. */
export const dealWithSchema = z.strictObject({ messageId: id, answer: words.default("") });
