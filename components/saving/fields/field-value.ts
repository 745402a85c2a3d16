import { numberCodec, textCodec } from "@/components/saving/field-codec";
import type { FieldValue } from "@/lib/saving/values";
import { written } from "@/lib/written";

/** A native control whose name is a path of the document. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What the text of a control stands for, in its `data-as`: days and times are `written`. */
export type FieldKind = "number" | "flag" | "written";

/** The controls of a part of the page whose names are paths, or those of one path. */
export function fieldsIn(root: ParentNode, path?: string): Field[] {
  const name = path === undefined ? "[name]" : `[name="${CSS.escape(path)}"]`;
  return [...root.querySelectorAll<Field>(`:is(input, textarea, select)${name}`)];
}

/**
 * What a control says now. A radio button speaks for its group; only the chosen one is asked. A number that is none goes
 * as it was typed, and the server says what is wrong with it.
 */
export function readValue(field: Field): FieldValue {
  if (field.type === "checkbox") return (field as HTMLInputElement).checked;
  if (field.dataset.as === "flag") return field.value === "true";
  return (field.dataset.as === "number" ? numberCodec : textCodec).read(field.value);
}

/**
 * Makes a control say a value. `data-default` is what it says when there is none: a timing that is "now" unless said
 * otherwise is shown, not stored.
 */
export function showValue(field: Field, value: FieldValue): void {
  const text = shownText(value ?? field.dataset.default ?? "", field.dataset.as);
  if (field.type === "checkbox") (field as HTMLInputElement).checked = text === "true";
  else if (field.type === "radio") (field as HTMLInputElement).checked = text === field.value;
  else if (field.value !== text) field.value = text;
}

/** A value as a control shows it: a day or a time as people write it, all else as it is. */
export function shownText(value: FieldValue, as?: string): string {
  const text = String(value ?? "");
  return as === "written" ? written(text) : text;
}

/** Whether a person has changed the control since the page came, which can be before its script ran. */
export function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const start = [...field.options].find((option) => option.defaultSelected)?.value ?? "";
    return field.value !== start;
  }
  if (field.type === "checkbox" || field.type === "radio") {
    const box = field as HTMLInputElement;
    return box.checked !== box.defaultChecked && (box.type === "checkbox" || box.checked);
  }
  return field.value !== field.defaultValue;
}

/** Whether the control holds text that is being typed, rather than one choice. */
export function isTyped(field: Field): boolean {
  return field instanceof HTMLTextAreaElement || field.type === "text";
}
