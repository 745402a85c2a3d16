import { fold } from "./fold";

export type PersonName = { firstName: string; lastName: string };

/** The name as people say it, `Matti Virtanen`; empty when there is none. */
export function fullName({ firstName, lastName }: PersonName): string {
  return [firstName, lastName].filter(Boolean).join(" ");
}

/** The name as lists order it, `Virtanen Matti`; empty when there is none. */
export function sortName({ firstName, lastName }: PersonName): string {
  return [lastName, firstName].filter(Boolean).join(" ");
}

/** First letters, `M. V.`; empty when there is no name. */
export function initials({ firstName, lastName }: PersonName): string {
  return [firstName, lastName]
    .map((name) => [...name.trim()][0])
    .filter((letter) => letter !== undefined)
    .map((letter) => `${letter.toLocaleUpperCase("fi")}.`)
    .join(" ");
}

/** `last first`, folded for search and order; the parts of a double name are words of their own. */
export function foldedName(name: PersonName): string {
  return nameWords(sortName(name)).join(" ");
}

/** The words of a name or of a search for one, folded. */
export function nameWords(text: string): string[] {
  return fold(text.replace(/[-‐–'’´`.,]/g, " "))
    .split(" ")
    .filter(Boolean);
}
