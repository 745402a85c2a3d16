"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import { type CountWords, countWords } from "./count-words";
import { filterRows, firstTick } from "./filter-rows";

export type FilterWords = {
  label: string;
  help: string;
  hits: CountWords;
  /** What is said when Enter ticked a row, and when it was ticked already; `{name}` stands for it. */
  ticked: string;
  already: string;
};

type FilterBoxProps = {
  words: FilterWords;
  /** The id of what holds the rows and their switches; how rows are marked is told in `filter-rows.ts`. */
  listId: string;
};

/** Finds rows of a long list of tick boxes as one types: Enter ticks the top hit, arrow down goes to the first row, Esc clears. */
export function FilterBox({ words, listId }: FilterBoxProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const top = useRef<HTMLElement | undefined>(undefined);
  const [said, say] = useState("");

  const filter = () => {
    const list = document.getElementById(listId);
    const typed = box.current?.value ?? "";
    if (!list) return;
    const found = filterRows(list, typed);
    top.current = found.top;
    const empty = typed.trim() === "";
    const only = list.querySelector<HTMLInputElement>('[data-switch="only"]');
    // Who looks for a row that is not chosen yet must be shown it.
    if (only && !empty) only.checked = false;
    say(empty ? "" : countWords(words.hits, found.hits));
  };

  const tickTop = () => {
    const tick = top.current?.querySelector<HTMLInputElement>("[data-tick]");
    if (!tick) return;
    const name = top.current?.querySelector("[data-name]")?.textContent ?? "";
    say((tick.checked ? words.already : words.ticked).replace("{name}", name));
    if (!tick.checked) tick.click();
    box.current?.select();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // With Ctrl they are the page's own shortcuts.
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") tickTop();
    else if (event.key === "ArrowDown") {
      const list = document.getElementById(listId);
      if (list) firstTick(list)?.focus();
    } else if (event.key === "Escape" && box.current?.value) {
      box.current.value = "";
      filter();
    } else return;
    event.preventDefault();
  };

  return (
    <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1 noscript:hidden">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="font-semibold">
          {words.label}
        </label>
        <p role="status" className="min-h-[1.4em] text-sm">
          {said}
        </p>
      </div>
      <input
        ref={box}
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-help`}
        onInput={filter}
        onKeyDown={onKeyDown}
        className="control w-full"
      />
      <p id={`${id}-help`} className="sr-only">
        {words.help}
      </p>
    </div>
  );
}
