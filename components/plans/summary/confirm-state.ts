import type { SummaryItem } from "@/components/form/error-summary";
import type { ActionState } from "@/lib/action-state";
import type { ErrorWords } from "@/lib/i18n/error-words";
import { fieldHref } from "../view/row-anchor";

export type ConfirmPlaces = {
  planHref: string;
  /** The names of the plan's rows and lists by the start of their paths. */
  names: Readonly<Record<string, string>>;
  /** "{place}: {problem}" */
  template: string;
};

/** What confirming answered, in words: by path for the fields, and as lines that lead to where each is mended. */
export function confirmProblems(
  state: ActionState,
  words: ErrorWords,
  { planHref, names, template }: ConfirmPlaces,
): { byPath: Record<string, string>; items: SummaryItem[] } {
  const say = (key: string) => words[key] ?? words.unknown;
  if (state.status === "refused") return { byPath: {}, items: [{ name: "", message: say(state.error) }] };
  if (state.status !== "invalid") return { byPath: {}, items: [] };
  const byPath = Object.fromEntries(Object.entries(state.fieldErrors).map(([path, key]) => [path, say(key)]));
  const items = Object.entries(byPath).map(([path, problem]) => {
    const place = names[path.split(".").slice(0, 2).join(".")];
    const message = place ? template.replace("{place}", place).replace("{problem}", problem) : problem;
    return { name: path, message, href: fieldHref(planHref, path) };
  });
  return { byPath, items };
}
