"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";

type UserFindProps = {
  label: string;
  /** How many are shown, by the number, in words. */
  found: readonly string[];
  children: ReactNode;
};

/**
 * Finds among the rows on the page as one types. What is typed is a person's name, so it goes neither into the address
 * nor to the server. Without JavaScript the field is not there, and the whole list is.
 */
export function UserFind({ label, found, children }: UserFindProps) {
  const id = useId();
  const rows = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  const [shown, setShown] = useState<number>();
  useEffect(() => setReady(true), []);

  function find(typed: string) {
    const wanted = typed.trim().toLowerCase();
    let count = 0;
    for (const row of rows.current?.querySelectorAll<HTMLElement>("[data-find]") ?? []) {
      row.hidden = !row.dataset.find?.includes(wanted);
      if (!row.hidden) count += 1;
    }
    setShown(count);
  }

  return (
    <>
      {ready && (
        <div className="mb-4 flex flex-col gap-1">
          <label htmlFor={id} className="font-semibold">
            {label}
          </label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => find(event.currentTarget.value)}
            className="control max-w-80"
          />
        </div>
      )}
      <p role="status" className="text-sm text-muted">
        {shown === undefined ? "" : found[shown]}
      </p>
      <div ref={rows}>{children}</div>
    </>
  );
}
