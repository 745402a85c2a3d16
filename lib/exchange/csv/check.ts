import "server-only";
import { repeated } from "@/lib/clients/same-person";
import { type AddClientInput, addClientSchema } from "@/lib/clients/schema";
import type { Day } from "@/lib/dates";
import { issueKey } from "@/lib/inputs";
import type { TableLine } from "./read";

/** A line with the client it would be, or what is wrong with it: keys of the `errors` words by field. */
export type CheckedLine = TableLine &
  (
    | { input: AddClientInput; errors: null; isRepeated: boolean }
    | { input: null; errors: Record<string, string>; isRepeated: false }
  );

/** Holds every line to what the form for a new client asks, and finds those that tell of the same person twice. */
export function checkLines(lines: readonly TableLine[], assignTo: string, today: Day): CheckedLine[] {
  const isRepeat = repeated();
  return lines.map((line) => {
    if (line.hasMore) return { ...line, input: null, errors: {}, isRepeated: false };
    const read = addClientSchema.safeParse({ ...line.cells, assignTo }, { error: issueKey });
    if (!read.success) return { ...line, input: null, errors: keysOf(read.error.issues), isRepeated: false };
    const input = read.data;
    if (input.birthDate && input.birthDate > today)
      return { ...line, input: null, errors: { birthDate: "dateInFuture" }, isRepeated: false };
    return { ...line, input, errors: null, isRepeated: isRepeat(input) };
  });
}

function keysOf(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string> {
  const keys = new Map<string, string>();
  for (const { path, message } of issues) {
    const field = String(path[0] ?? "");
    if (!keys.has(field)) keys.set(field, message);
  }
  return Object.fromEntries(keys);
}
