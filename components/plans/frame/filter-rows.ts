import { foldWords } from "@/lib/fold-words";
import { fitOf, topHit } from "./find-words";

/**
 * Marks that tie a filter to the rows of a list, all of them drawn by the server: `data-find` on a row with words that
 * are not on the screen, `data-name` and `data-help` on its texts, `data-tick` on its box, `data-group` on what goes
 * away when none of its rows is left.
 */
type RowElement = HTMLElement;

const folded = new WeakMap<RowElement, { name: string; more: string }>();

function wordsOf(row: RowElement): { name: string; more: string } {
  const known = folded.get(row);
  if (known) return known;
  const text = (mark: string) => row.querySelector(mark)?.textContent ?? "";
  const words = {
    name: foldWords(text("[data-name]")),
    more: foldWords(`${row.dataset.find} ${text("[data-help]")}`),
  };
  folded.set(row, words);
  return words;
}

/** The tick box of the first row in sight. */
export function firstTick(list: ParentNode): HTMLInputElement | undefined {
  const ticks = list.querySelectorAll<HTMLInputElement>("[data-find] [data-tick]");
  return [...ticks].find((tick) => tick.checkVisibility());
}

/**
 * Shows the rows that answer what was typed and hides the rest. The first of the best is marked `data-top`; a row that
 * answers only by its other words is marked `data-why`, so that its help shows why it is there.
 * @returns how many rows are left, and the one that Enter ticks (none while nothing is typed)
 */
export function filterRows(list: ParentNode, typed: string): { hits: number; top: RowElement | undefined } {
  const query = foldWords(typed);
  const rows = [...list.querySelectorAll<RowElement>("[data-find]")];
  const fits = rows.map((row) => fitOf(query, wordsOf(row)));
  const top = query === "" ? undefined : rows[topHit(fits)];
  for (const [place, row] of rows.entries()) {
    row.hidden = fits[place] === 0;
    row.toggleAttribute("data-top", row === top);
    row.toggleAttribute("data-why", fits[place] === 1 && query !== "");
  }
  for (const group of list.querySelectorAll<HTMLElement>("[data-group]"))
    group.hidden = !group.querySelector("[data-find]:not([hidden])");
  return { hits: fits.filter(Boolean).length, top };
}
