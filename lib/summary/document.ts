import { z } from "zod";
import { type ClientLocale, clientLocales } from "@/lib/i18n/client-locales";
import type { PaperPart } from "@/lib/paper/parts/paper-model";

/**
 * What a client reads of their plan, in final words: nothing in it is looked up when it is shown, so that a shared page
 * stays exactly as the worker approved it. `beside` is the same in the worker's language, for reading with an interpreter.
 */
export type ClientDocument = {
  language: ClientLocale;
  title: string;
  lead: string[];
  parts: PaperPart[];
  beside?: ClientDocument | undefined;
};

const named = { key: z.string(), title: z.string() };
const item = z.object({
  key: z.string(),
  text: z.string(),
  more: z.array(z.string()),
  score: z.object({ at: z.number().min(0).max(100), words: z.string() }).optional(),
});
const row = z.object({ key: z.string(), cells: z.array(z.string()) });
const group = z.object({ key: z.string(), pairs: z.array(z.tuple([z.string(), z.string()])) });

const part = z.discriminatedUnion("look", [
  z.object({ ...named, look: z.literal("text"), lines: z.array(z.string()) }),
  z.object({ ...named, look: z.literal("list"), items: z.array(item) }),
  z.object({ ...named, look: z.literal("table"), head: z.array(z.string()), rows: z.array(row) }),
  z.object({ ...named, look: z.literal("answers"), groups: z.array(group) }),
]);

/** A document that was kept, such as in `shares.content`; anything else does not parse. */
export const clientDocument: z.ZodType<ClientDocument> = z.object({
  language: z.enum(clientLocales),
  title: z.string(),
  lead: z.array(z.string()),
  parts: z.array(part),
  beside: z.lazy(() => clientDocument).optional(),
});
