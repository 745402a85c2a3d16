import { type RefObject, useEffect, useRef } from "react";

/** The button that sent a form, and the row where it stands. */
type Place = { button: HTMLElement | null; row: Element | null };

/**
 * Keeps the keyboard's place when the answer to a form takes away the button that was pressed ("Undo" of an entry that
 * is no more): focus goes to the first thing to press in the same row instead of the top of the page.
 * @param answer the form's state; a new one means an answer came.
 * @returns the place of the last press, for the form to fill in.
 */
export function useKeptPlace(answer: unknown): RefObject<Place> {
  const place = useRef<Place>({ button: null, row: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is what takes buttons away
  useEffect(() => {
    const { button, row } = place.current;
    if (!button || button.isConnected || document.activeElement !== document.body) return;
    row?.querySelector<HTMLElement>("button, a[href]")?.focus();
  }, [answer]);
  return place;
}
