import { z } from "zod";
import { tooLong } from "./too-long";

/** A checkbox: sent as some value when ticked, not at all when not. What was read once may be read again. */
export const ticked = () =>
  z.preprocess((value) => value !== undefined && value !== "" && value !== false, z.boolean());

/** A group of checkboxes or a multiple select: none, one or many values become a list. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(200, "tooLong"),
  );
}

/** One line of text: trimmed, without control characters, Unicode NFC. */
export const line = (most: number) =>
  z
    .string()
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/\p{Cc}+/gu, " ")
        .trim(),
    )
    .pipe(z.string().max(most, tooLong(most)));

/** One line of text that must not be empty. */
export const requiredLine = (most: number) => line(most).pipe(z.string().min(1, "required"));

/** The key of the words for a value that a schema refuses without naming a key of its own. */
export function issueKey(issue: { code?: string | undefined; input?: unknown }): string {
  if (issue.input === undefined || issue.input === "") return "required";
  if (issue.code === "too_big") return "tooLong";
  if (issue.code === "too_small") return "tooShort";
  return issue.code === "invalid_value" ? "choiceInvalid" : "invalid";
}
