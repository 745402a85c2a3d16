import { z } from "zod";
import { clientLocales } from "@/lib/i18n/client-locales";
import { documentKinds } from "@/lib/terms";

const id = z.string().min(1, "invalid").max(64, "invalid");

/** What is shown, and in which languages; the second is left out where none was chosen. */
export const startScreenSchema = z.object({
  kind: z.enum(documentKinds, "invalid"),
  documentId: id,
  language: z.enum(clientLocales, "invalid"),
  beside: z
    .enum(clientLocales, "invalid")
    .or(z.literal(""))
    .optional()
    .transform((beside) => beside || undefined),
});
export type StartScreen = z.output<typeof startScreenSchema>;

export const endScreensSchema = z.object({ documentId: id });

const number = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.number().max(100));

/** The client's own number for the goal of a line: of a button, else the one that was written. */
export const ownNumberSchema = z
  .object({
    line: z.string().min(1).max(64),
    score: z.string().max(20).optional(),
    anchor: number.optional(),
  })
  .transform(({ line, score, anchor }, context) => {
    const given = anchor ?? number.safeParse(score ?? "").data;
    if (given !== undefined) return { line, score: given };
    context.addIssue("invalid");
    return z.NEVER;
  });
export type OwnNumber = z.output<typeof ownNumberSchema>;
