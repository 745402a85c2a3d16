"use client";

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useSaving } from "@/components/saving/saving-context";
import { Button } from "@/components/ui/button";
import { fieldsIn, isTyped } from "./field-value";
import { lastChangeOf } from "./last-change";
import { showEverywhere } from "./put-value";

export type UndoWords = { undo: string; undoLast: string; rowGone: string; undone: string };

/** How long a change can be undone, in milliseconds. */
const undoTime = 10_000;

/**
 * Takes the last change back, for ten seconds or until the next change: as an ordinary edit, so that it is saved and
 * merged like any other. Ctrl + Z does the same outside texts, which have it of their own.
 */
export function UndoButton({ words }: { words: UndoWords }) {
  const { queue } = useSaving();
  const last = lastChangeOf(queue);
  const change = useSyncExternalStore(last.subscribe, last.get, () => undefined);
  const button = useRef<HTMLButtonElement>(null);
  const [said, say] = useState("");

  const undo = useCallback(() => {
    const taken = last.get();
    if (!taken) return;
    last.forget();
    for (const [path, value] of taken.before) queue.edit(path, value, false);
    queue.flush();
    for (const [path, value] of taken.before) showEverywhere(path, value);
    say(words.undone);
    // After React has drawn a row that comes back.
    requestAnimationFrame(() => goTo([...taken.before.keys()], document.activeElement === document.body));
  }, [last, queue, words]);

  useEffect(() => {
    if (!change) return;
    say(change.tookRow ? words.rowGone : "");
    if (change.tookRow) button.current?.focus();
    const end = () => (document.activeElement === button.current ? wait() : last.forget());
    let timer = setTimeout(end, undoTime);
    function wait(): void {
      timer = setTimeout(end, undoTime);
    }
    const pressed = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
      if (!isUndo || isTextBox(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener("keydown", pressed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", pressed);
    };
  }, [change, last, undo, words]);

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {change && (
        <Button
          ref={button}
          aria-label={words.undoLast}
          aria-keyshortcuts="Control+Z"
          // A press with the mouse leaves the focus where the work goes on.
          onMouseDown={(event) => event.preventDefault()}
          onClick={undo}
        >
          {words.undo}
        </Button>
      )}
    </>
  );
}

function isTextBox(target: EventTarget | null): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && (isTyped(target) || target.type === "search");
}

/** Shows where something changed, and goes there when the focus has nowhere else to be. */
function goTo(paths: readonly string[], isFocusLost: boolean): void {
  const rows = paths.map((path) => path.slice(0, path.lastIndexOf(".") + 1)).filter(Boolean);
  const fields = fieldsIn(document).filter((field) => field.checkVisibility());
  const field =
    fields.find(({ name }) => paths.includes(name)) ??
    fields.find(({ name }) => rows.some((row) => name.startsWith(row)));
  field?.scrollIntoView({ block: "nearest" });
  if (isFocusLost) field?.focus({ preventScroll: true });
}
