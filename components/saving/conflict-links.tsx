"use client";

import { conflictId, useConflictPlaces } from "./conflict-places";
import { fillCount } from "./fill-words";
import { useSaving } from "./saving-context";
import { useSaveState } from "./use-saving";

/** The fields that wait for a choice between two texts, each a link to its choice; nothing when none does. */
export function ConflictLinks() {
  const { words } = useSaving();
  const { fields } = useSaveState();
  const places = useConflictPlaces();
  const paths = [...fields].filter(([, field]) => field.kind === "conflict").map(([path]) => path);
  if (paths.length === 0) return null;
  const here = paths.filter((path) => places.has(path));
  const away = paths.length - here.length;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm">
      <span className="font-semibold text-caution">{fillCount(words.conflict.waiting, paths.length)}</span>
      {here.map((path) => (
        <a
          key={path}
          href={`#${conflictId(path)}`}
          className="inline-flex min-h-8 items-center text-accent underline underline-offset-3"
          onClick={(event) => {
            // The router would take a plain link for a new page and leave the focus where it is.
            event.preventDefault();
            document.getElementById(conflictId(path))?.focus();
          }}
        >
          {places.get(path)}
        </a>
      ))}
      {away > 0 && <span>{fillCount(words.conflict.elsewhere, away)}</span>}
    </p>
  );
}
