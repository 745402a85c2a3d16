import type { ActionState } from "@/lib/action-state";
import type { ErrorWords } from "@/lib/i18n/error-words";
import type { SummaryItem } from "./error-summary";

/** The words of each field's error key; a key without words says that something went wrong. */
export function wordsOf(keys: Readonly<Record<string, string>>, words: ErrorWords): Record<string, string> {
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, words[key] ?? words.unknown]));
}

/** The lines of the error summary for what the action answered: one a field, or the one refusal. */
export function summaryItems<V>(state: ActionState<V>, words: ErrorWords, formId: string): SummaryItem[] {
  if (state.status === "refused") return [{ name: "", message: words[state.error] ?? words.unknown }];
  if (state.status !== "invalid") return [];
  return Object.entries(wordsOf(state.fieldErrors, words)).map(([name, message]) => ({
    name,
    message,
    href: `#${formId}-${name}`,
  }));
}
