import { written } from "@/components/saving/written";
import type { FieldValue } from "@/lib/saving/values";

/** A native control whose name is a path. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The controls of a part of the page whose names are paths, or those of one path. */
export function fieldsIn(root: ParentNode, path?: string): Field[] {
  const name = path === undefined ? "[name]" : `[name="${CSS.escape(path)}"]`;
  return [...root.querySelectorAll<Field>(`:is(input, textarea, select)${name}`)];
}

/** What a control says now. A radio button speaks for its group; only the chosen one is asked. */
export function readValue(field: Field): FieldValue {
  if (field.type === "checkbox") return (field as HTMLInputElement).checked;
  if (field.value === "") return null;
  return field.dataset.number === undefined ? field.value : Number(field.value);
}

/**
 * Makes a control say a value. `data-default` is what it says when there is none: a timing that is "now" unless said
 * otherwise is shown, not stored. `data-written` is on fields for days and times.
 */
export function showValue(field: Field, value: FieldValue): void {
  const text = String(value ?? field.dataset.default ?? "");
  const shown = field.dataset.written === undefined ? text : written(text);
  if (field.type === "checkbox") (field as HTMLInputElement).checked = shown === "true";
  else if (field.type === "radio") (field as HTMLInputElement).checked = shown === field.value;
  else if (field.value !== shown) field.value = shown;
}

/** Whether a person has changed the control since the page came, which can be before its script ran. */
export function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const start = [...field.options].find((option) => option.defaultSelected);
    return start !== undefined && !start.selected;
  }
  if (field.type === "checkbox" || field.type === "radio") {
    const box = field as HTMLInputElement;
    return box.checked !== box.defaultChecked && (box.type === "checkbox" || box.checked);
  }
  return field.value !== field.defaultValue;
}
