"use client";

import { type RefObject, useLayoutEffect, useState } from "react";

export type SummaryItem = { name: string; href?: string; message: string };

type ErrorSummaryProps = {
  box: RefObject<HTMLDivElement | null>;
  title: string;
  items: SummaryItem[];
};

/** The field an item leads to, with the words of its label and its place on the page. */
function placed(item: SummaryItem) {
  const control = item.href ? document.getElementById(item.href.slice(1)) : null;
  const frame = control?.closest("[data-field]");
  const label = frame?.querySelector("[data-label-text]")?.textContent ?? "";
  // A question ends in its own mark.
  const lead = label && (/[?!.]$/.test(label) ? `${label} ` : `${label}: `);
  return { item: { ...item, message: `${lead}${item.message}` }, control };
}

/** Earlier on the page first; what has no field last. */
function byPlace(a: ReturnType<typeof placed>, b: ReturnType<typeof placed>): number {
  if (!a.control || !b.control) return Number(!a.control) - Number(!b.control);
  return a.control.compareDocumentPosition(b.control) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/**
 * What is wrong, at the top of the form, each line leading to its field. The server writes the messages; in the browser
 * each also gets the label of its field and the order of the page.
 */
export function ErrorSummary({ box, title, items }: ErrorSummaryProps) {
  const [named, setNamed] = useState(items);

  useLayoutEffect(() => {
    setNamed(
      items
        .map(placed)
        .sort(byPlace)
        .map((entry) => entry.item),
    );
  }, [items]);

  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="notice max-w-text rounded-md border-2 border-l-[6px] border-danger-edge bg-danger-soft px-4 py-3"
    >
      <h2 className="text-lg">{title}</h2>
      <ul className="mt-1 flex flex-col">
        {named.map((item) => (
          <li key={item.name}>
            {item.href ? (
              <a
                href={item.href}
                className="inline-block py-1 font-semibold text-danger underline underline-offset-3 hover:decoration-3"
              >
                {item.message}
              </a>
            ) : (
              <p>{item.message}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
