/** One thing on a paper: its words, what belongs to it beneath, and where on the line 0–100 it is, in words too. */
export type PaperItem = { key: string; text: string; more: string[]; score?: { at: number; words: string } };

/** A part of the client's paper under its heading. It has no place for what only workers see. */
export type PaperPart = { key: string; title: string } & (
  | { look: "text"; lines: string[] }
  | { look: "list"; items: PaperItem[] }
  | { look: "table"; head: string[]; rows: { key: string; cells: string[] }[] }
  | { look: "answers"; groups: { key: string; pairs: [question: string, answer: string][] }[] }
);

/** Whether a part has anything to say; one that has not is left off the paper. */
export function saysSomething(part: PaperPart): boolean {
  switch (part.look) {
    case "text":
      return part.lines.length > 0;
    case "list":
      return part.items.length > 0;
    case "table":
      return part.rows.length > 0;
    case "answers":
      return part.groups.length > 0;
  }
}

/** The texts that are there. */
export function kept(...texts: (string | false | null | undefined)[]): string[] {
  return texts.filter((text): text is string => Boolean(text));
}
