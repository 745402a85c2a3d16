import { z } from "zod";
import { line, ticked } from "@/lib/inputs";
import { filterPages } from "@/lib/terms";
import { filterNameLength } from "./terms";

const id = z.string().min(1, "required").max(100);
const name = line(filterNameLength)
  .transform((text) => text.replace(/\s+/g, " "))
  .pipe(z.string().min(1, "required"));

export const saveFilterSchema = z.object({
  page: z.enum(filterPages),
  /** The search part of the address; only codes and days of it are kept. */
  query: z.string().max(2_000),
  name,
  /** An earlier filter of the same name gives way. */
  replace: ticked(),
});
export type SaveFilterInput = z.output<typeof saveFilterSchema>;

export const renameFilterSchema = z.object({ filterId: id, name });
export type RenameFilterInput = z.output<typeof renameFilterSchema>;

export const deleteFilterSchema = z.object({ filterId: id });
