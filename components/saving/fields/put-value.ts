import type { SaveQueue } from "@/components/saving/queue";
import type { FieldValue } from "@/lib/saving/values";
import { fieldsIn, showValue } from "./field-value";
import { lastChangeOf } from "./last-change";

/** A choice is whole at once; a number and a text are typed key by key. */
export type Taken = "choice" | "number" | "text";

/**
 * Takes what was done in a control that shows it already. A choice or a number can be undone; running text has the
 * browser's own way back, and one press of a button must not throw away a page of it.
 */
export function takeValue(queue: SaveQueue, path: string, value: FieldValue, taken: Taken = "choice"): void {
  if (queue.live.get(path) === value) return;
  if (taken === "text") lastChangeOf(queue).forget();
  else lastChangeOf(queue).note(path, { isTyping: taken === "number" });
  queue.edit(path, value, taken !== "choice");
}

/** Sets a value by a button: in the queue, saved at once, and in the controls that show it. */
export function putValue(queue: SaveQueue, path: string, value: FieldValue): void {
  takeValue(queue, path, value);
  queue.flush();
  showEverywhere(path, value);
}

/** Makes all controls of a path on the page say a value. */
export function showEverywhere(path: string, value: FieldValue): void {
  for (const field of fieldsIn(document, path)) showValue(field, value);
}
