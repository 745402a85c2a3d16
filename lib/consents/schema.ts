import { z } from "zod";
import { parseDay } from "@/lib/dates";
import { consentGivers, consentKinds } from "@/lib/terms";

export type ConsentKind = (typeof consentKinds)[number];
export type ConsentGiver = (typeof consentGivers)[number];

/** Whether the day may be is the command's to judge. */
const day = z.string().transform((text, context) => {
  const parsed = parseDay(text);
  if (parsed) return parsed;
  context.addIssue({ code: "custom", message: "dateInvalid" });
  return z.NEVER;
});

export const consentSchema = z.strictObject({
  clientId: z.string().min(1, "invalid").max(64, "invalid"),
  kind: z.enum(consentKinds, "invalid"),
  given: z.enum(["yes", "no"], "chooseOne").transform((answer) => answer === "yes"),
  giver: z.enum(consentGivers, "chooseOne"),
  day,
});
export type ConsentInput = z.output<typeof consentSchema>;
