import { z } from "zod";
import { line, requiredLine } from "@/lib/inputs";

/** A client to look for in the log; the other filters of the page go along as the query of its address. */
export const findClientSchema = z.object({
  text: requiredLine(60),
  query: line(600).default(""),
});
