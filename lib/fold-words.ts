/**
 * A text as a filter compares it: lower case, no accents, no soft hyphens, one space between words. Unlike the fold
 * of names, `ä` becomes `a`: who types in a hurry, or on a foreign keyboard, finds `päihde` by `paihde`.
 */
export function foldWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\u00ad]/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
