"use client";

import { useEffect, useState, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Stands in each part of a document and puts the focus where one goes on: where a link leads, opening what it is folded
 * into, or on the heading of a part that one has just come to. The router scrolls but leaves the focus behind. Ctrl +
 * Enter goes to the next part, whose link is marked `data-next`; a button so marked gets the focus and waits.
 */
export function SectionMoves() {
  // The page that the server drew has the browser's own focus.
  const isFromServer = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [wasFromServer] = useState(isFromServer);

  useEffect(() => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = place?.closest("details");
    if (fold) fold.open = true;
    if (place) place.focus();
    else if (!wasFromServer) focusHeading();
  }, [wasFromServer]);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      const next = document.querySelector<HTMLElement>("[data-next]");
      if (!next) return;
      event.preventDefault();
      if (next instanceof HTMLAnchorElement) next.click();
      else next.focus();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
  return null;
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>("main h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.style.outline = "none";
  heading.focus({ preventScroll: true });
}
