import type { SummaryItem } from "@/components/form/error-summary";
import type { ActionState } from "@/lib/action-state";
import type { ErrorWords } from "@/lib/i18n/error-words";

/** The lines of the error summary: each problem with the section and field where it can be mended, or the one refusal. */
export function problemItems(
  state: ActionState,
  words: ErrorWords,
  places: Readonly<Record<string, string>>,
): SummaryItem[] {
  if (state.status === "refused") return [{ name: "", message: words[state.error] ?? words.unknown }];
  if (state.status !== "invalid") return [];
  return Object.entries(state.fieldErrors).map(([path, key]) => {
    const href = places[path];
    return { name: path, message: words[key] ?? words.unknown, ...(href !== undefined && { href }) };
  });
}
