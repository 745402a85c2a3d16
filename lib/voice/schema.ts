import { z } from "zod";
import { voiceAudiences } from "@/lib/terms";

/** What a worker types from a sheet; which of the rest is an answer to a question, `readAnswers` says. */
export const paperAnswersSchema = z.looseObject({
  clientId: z.string().min(1, "invalid").max(64, "invalid"),
  audience: z.enum(voiceAudiences, "chooseOne"),
});
export type PaperAnswersInput = z.output<typeof paperAnswersSchema>;
