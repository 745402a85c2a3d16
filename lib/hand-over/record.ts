/** A part of the official record: its heading and its facts, a line each. */
export type RecordPart = { title: string; lines: string[] };

/** What the worker chose to take along beyond what is always there. */
export type RecordChoices = { hidden: boolean; notes: boolean };

/** Who confirmed the text, on which day, and which revision it is. */
export type Confirmed = { day: string; byName: string; revision: number };

/** The whole text: a head, then every part, also one in which nothing was recorded, because the law asks for it. */
export function recordText(head: readonly string[], parts: readonly RecordPart[], nothing: string): string {
  const sections = parts.map(({ title, lines }) => [title, ...(lines.length > 0 ? lines : [nothing])]);
  return [head, ...sections].map((lines) => lines.join("\n")).join("\n\n");
}

/** A fact and what belongs to it, on one line: `- Velka; asiakkaalle tärkeä`. */
export function fact(...texts: (string | false | null | undefined)[]): string {
  return `- ${kept(...texts).join("; ")}`;
}

/** The texts that are there. */
export function kept(...texts: (string | false | null | undefined)[]): string[] {
  return texts.filter((text): text is string => Boolean(text));
}
