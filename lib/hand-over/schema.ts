import { z } from "zod";
import { parseDay } from "@/lib/dates";
import { documentKinds } from "@/lib/terms";

const id = z.string().min(1, "invalid").max(64, "invalid");
const day = z.string().transform((text, context) => {
  const parsed = parseDay(text);
  if (!parsed) context.addIssue({ code: "custom", message: text.trim() ? "dateInvalid" : "required" });
  return parsed ?? z.NEVER;
});

export const handOverSchema = z.strictObject({
  kind: z.enum(documentKinds),
  documentId: id,
  /** The revision whose text was on the page. */
  revision: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, "invalid")
    .transform(Number),
  day,
});

export const takeBackSchema = z.strictObject({ handOverId: id });
