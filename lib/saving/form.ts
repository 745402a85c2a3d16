import { type PathTable, parseAt } from "./paths";
import type { FieldMap } from "./rows";
import type { FieldValue } from "./values";

/** A part of a document as a page without scripts posts it. */
export type PostedForm = {
  /** The version that the page showed. */
  base: number;
  key: string;
  /** What the controls say, by path; a box without a tick is not among them. */
  values: ReadonlyMap<string, string>;
  /** The tick boxes that the page showed, and whether each is ticked while nobody has answered. */
  boxes: ReadonlyMap<string, boolean>;
};

/**
 * What a posted form changes of what its page showed. A control that says what it said before changes nothing, so that
 * a form overwrites nobody's work in the fields that its person left alone.
 */
export function formChanges(
  { values, boxes }: PostedForm,
  table: PathTable,
  shown: FieldMap,
): { path: string; value: FieldValue }[] {
  const ticks = [...boxes].flatMap(([path, unanswered]) => {
    const isTicked = values.has(path);
    return isTicked === ((shown.get(path) ?? unanswered) === true) ? [] : [{ path, value: isTicked }];
  });
  const texts = [...values].flatMap(([path, text]) => {
    if (boxes.has(path)) return [];
    const value = read(table, path, text.replaceAll("\r\n", "\n"));
    return value === (shown.get(path) ?? null) ? [] : [{ path, value }];
  });
  return [...ticks, ...texts];
}

/** A control's text as the value that its path takes; as it was written where it takes none of them. */
function read(table: PathTable, path: string, text: string): FieldValue {
  const isNumber = /^\d{1,9}$/.test(text);
  const readings: FieldValue[] = [
    text,
    ...(isNumber ? [Number(text)] : []),
    ...(text === "true" || text === "false" ? [text === "true"] : []),
  ];
  for (const reading of readings) {
    const parsed = parseAt(table, path, reading);
    if ("value" in parsed) return parsed.value;
  }
  return text;
}
