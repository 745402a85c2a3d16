"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import type { GoToBoxProps } from "./go-to-box";
import type { GoToWords } from "./go-to-words";

/**
 * Fetched when it is first asked for: most pages are left without it. Where it cannot be had, offline or after a new
 * build, nothing opens; an error would take the page and its unsaved text with it.
 */
const GoToBox = lazy(async () => {
  const loaded = await import("./go-to-box").catch(() => undefined);
  return { default: loaded?.GoToBox ?? ((_: GoToBoxProps) => null) };
});

type GoToProps = {
  words: GoToWords;
  /** Where the people to go to are asked from; missing for who has none. */
  peopleFrom: string | undefined;
  hasKeys: boolean;
};

/** A button, and Ctrl+K where single keys are on, that opens a box to go to a person or a place by a few letters. */
export function GoTo({ words, peopleFrom, hasKeys }: GoToProps) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!hasKeys) return;
    const pressed = (event: KeyboardEvent) => {
      const isAsked = event.ctrlKey !== event.metaKey && !event.shiftKey && !event.altKey;
      if (!isAsked || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [hasKeys]);

  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-keyshortcuts={hasKeys ? "Control+K" : undefined}
        className="inline-flex min-h-11 items-center gap-2 rounded-md px-2.5 hover:bg-sunken noscript:hidden"
      >
        {words.open}
        {hasKeys && (
          <span
            aria-hidden="true"
            className="rounded border border-line px-1.5 text-sm text-muted max-lg:hidden"
          >
            Ctrl K
          </span>
        )}
      </button>
      {isOpen && (
        <Suspense>
          <GoToBox words={words} peopleFrom={peopleFrom} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
