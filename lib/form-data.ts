import type { FieldValues } from "./action-state";

/** What a form sent, as an object for a schema: a name sent more than once becomes a list. */
export function formObject(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const object = new Map<string, FormDataEntryValue | FormDataEntryValue[]>();
  for (const name of fieldNames(form)) {
    const [first, ...more] = form.getAll(name);
    if (first !== undefined) object.set(name, more.length ? [first, ...more] : first);
  }
  return Object.fromEntries(object);
}

/** What was typed, to fill the form again. Never a password and never a file. */
export function typedValues(form: FormData): FieldValues {
  const values = new Map<string, string | string[]>();
  for (const name of fieldNames(form)) {
    if (/password/i.test(name)) continue;
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    const [first, ...more] = texts;
    if (first !== undefined) values.set(name, more.length ? texts : first);
  }
  return Object.fromEntries(values);
}

/** React adds fields of its own, named `$ACTION…`. */
function fieldNames(form: FormData): Set<string> {
  return new Set([...form.keys()].filter((name) => !name.startsWith("$ACTION")));
}
