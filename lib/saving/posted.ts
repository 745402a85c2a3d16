import { ownPath } from "@/lib/access/own-path";
import type { PostedForm } from "./form";
import { formMarks } from "./form-marks";

/** A posted part of a document, whose page it was, and the page to go back to. */
export type Posted = { form: PostedForm; by: string; back: string };

/** Reads a form's fields; undefined when they are not of a form that our pages make. */
export function readPosted(fields: URLSearchParams): Posted | undefined {
  const base = Number(fields.get(formMarks.base));
  const key = fields.get(formMarks.key) ?? "";
  if (!Number.isInteger(base) || base < 0 || !/^[\w-]{8,48}$/.test(key)) return undefined;
  const boxes = new Map([
    ...fields.getAll(formMarks.off).map((path) => [path, false] as const),
    ...fields.getAll(formMarks.on).map((path) => [path, true] as const),
  ]);
  const values = new Map([...fields].filter(([name]) => !name.startsWith("form:")));
  for (const pair of fields.getAll(formMarks.also)) {
    const [also = "", box = ""] = pair.split(" ");
    boxes.set(also, false);
    if (values.has(box)) values.set(also, "on");
  }
  for (const row of fields.getAll(formMarks.row)) {
    const written = [...values].filter(([path]) => path.startsWith(`${row}.`));
    if (written.some(([, text]) => text.trim() !== "")) values.set(`${row}.chosen`, "true");
    else for (const [path] of written) values.delete(path);
  }
  const by = fields.get(formMarks.by) ?? "";
  return { form: { base, key, values, boxes }, by, back: ownPath(fields.get(formMarks.back)) };
}
