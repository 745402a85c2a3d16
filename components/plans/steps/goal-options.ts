import type { LiveRows } from "@/components/saving/live-values";

/** The chosen goals to pick from: those of the catalogue in its order, then those in own words. */
export function goalOptions(
  goals: LiveRows,
  names: Readonly<Record<string, string>>,
  unwritten: string,
): { value: string; label: string }[] {
  const isChosen = (key: string) => goals.get(key)?.chosen === true;
  const listed = Object.keys(names).filter(isChosen);
  const own = [...goals.keys()].filter((key) => isChosen(key) && !(key in names));
  return [
    ...listed.map((key) => ({ value: key, label: names[key] ?? key })),
    ...own.map((key) => ({ value: key, label: String(goals.get(key)?.words ?? "") || unwritten })),
  ];
}
