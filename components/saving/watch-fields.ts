import type { SaveQueue } from "./queue";

/**
 * Listens to the page's fields, whose names are paths: what is left or chosen is saved at once (`change` fires when a
 * text is left, a box ticked, an option chosen), and a text box in focus is not rewritten by others' changes.
 * @returns the way to stop
 */
export function watchFields(queue: SaveQueue): () => void {
  const changed = () => queue.flush();
  const entered = (event: FocusEvent) => queue.focus(nameOfTextBox(event.target));
  const left = () => queue.focus(undefined);
  document.addEventListener("change", changed);
  document.addEventListener("focusin", entered);
  document.addEventListener("focusout", left);
  return () => {
    document.removeEventListener("change", changed);
    document.removeEventListener("focusin", entered);
    document.removeEventListener("focusout", left);
  };
}

/** Boxes and buttons show another's choice at once; only a text being typed must stay as it is. */
const untyped = ["checkbox", "radio", "button", "submit", "range"];

function nameOfTextBox(target: EventTarget | null): string | undefined {
  if (target instanceof HTMLTextAreaElement) return target.name;
  return target instanceof HTMLInputElement && !untyped.includes(target.type) ? target.name : undefined;
}
