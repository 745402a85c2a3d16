import { ownPath } from "@/lib/access/own-path";
import type { PostedForm } from "./form";

/** A posted part of a document, and the page to go back to. */
export type Posted = { form: PostedForm; back: string };

/** Names of the hidden fields that are no paths of a document. */
export const formMarks = {
  base: "form:base",
  key: "form:key",
  back: "form:back",
  off: "form:off",
  on: "form:on",
} as const;

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
  return { form: { base, key, values, boxes }, back: ownPath(fields.get(formMarks.back)) };
}
