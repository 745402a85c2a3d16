"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { classNames } from "@/components/ui/class-names";
import { findPlaces, type Place, placesHere } from "./go-to-places";
import type { GoToWords } from "./go-to-words";
import { usePeople } from "./use-people";

export type GoToBoxProps = { words: GoToWords; peopleFrom: string | undefined; onClose: () => void };

/** What fits on a screen without scrolling far; more letters narrow the rest. */
const most = 10;

/** A few letters and Enter lead to a part of this page's document, a place of the menu, or one of one's own clients. */
export function GoToBox({ words, peopleFrom, onClose }: GoToBoxProps) {
  const router = useRouter();
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [here] = useState(() => placesHere(document));
  const { people, failed } = usePeople(peopleFrom);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const found = findPlaces([...here, ...people], query, most);
  const active = Math.min(at, found.length - 1);

  useEffect(() => {
    box.current?.showModal();
    box.current?.querySelector("input")?.focus();
  }, []);
  const go = (place: Place | undefined) => {
    if (!place) return;
    box.current?.close();
    router.push(place.href as Route);
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setAt((active + step + found.length) % found.length);
    }
    if (event.key === "Enter") {
      event.preventDefault();
      go(found[active]);
    }
  };
  const count = found.length === 1 ? words.one : words.other.replace("{n}", String(found.length));

  return (
    <dialog
      ref={box}
      onClose={onClose}
      aria-labelledby={`${id}-title`}
      className="mx-auto mt-[8vh] mb-auto w-full max-w-xl rounded-lg border border-edge bg-surface p-5 text-ink backdrop:bg-veil"
    >
      <div className="mb-2 flex items-center justify-between gap-4">
        <h2 id={`${id}-title`} className="text-lg">
          {words.title}
        </h2>
        <button type="button" onClick={() => box.current?.close()} className={buttonLook("quiet", "px-2!")}>
          {words.close}
        </button>
      </div>
      <label htmlFor={`${id}-text`} className="block">
        {words.label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-muted">
        {words.hint}
      </p>
      <input
        id={`${id}-text`}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-hint`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={pressed}
        className="control my-2"
      />
      <p role="status" className={found.length > 0 ? "sr-only" : "text-muted"}>
        {found.length > 0 ? count : words.none}
      </p>
      {failed && <p className="text-sm">{words.failed}</p>}
      <div id={`${id}-list`} role="listbox" aria-label={words.title}>
        {found.map((place, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text box, which keeps the focus
          <div
            key={place.href}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onClick={() => go(place)}
            className={classNames(
              "flex min-h-11 cursor-pointer items-center justify-between gap-4 rounded-md border-2 px-3 py-1",
              index === active ? "border-accent bg-accent-soft" : "border-transparent hover:bg-sunken",
            )}
          >
            <span>{place.label}</span>
            <span className="text-sm text-muted">{words[place.group]}</span>
          </div>
        ))}
      </div>
    </dialog>
  );
}
