import { useEffect, useState } from "react";

/** Texts typed before the script took over, by box. Outlives a first rendering that React throws away and repeats. */
const early = new Map<HTMLTextAreaElement, string>();

/**
 * Keeps what a fast person typed before the script ran. When React takes over the server's page, it puts every text
 * area back to the text it came with (other controls it leaves alone): so the texts are looked up before, and typed in
 * again after. Stands above the boxes, in each part of the page that React takes over on its own.
 */
export function useEarlyText(): void {
  useState(lookUp);
  useEffect(() => {
    for (const [box, text] of early) if (box.isConnected && box.value !== text) type(box, text);
    early.clear();
  }, []);
}

function lookUp(): void {
  if (typeof document === "undefined") return;
  for (const box of document.querySelectorAll<HTMLTextAreaElement>("textarea[name]")) {
    if (box.value !== box.defaultValue) early.set(box, box.value);
  }
}

/** As if by hand: through the browser's own setter, which React does not watch, so that it hears the event. */
function type(box: HTMLTextAreaElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(box, text);
  box.dispatchEvent(new Event("input", { bubbles: true }));
}
