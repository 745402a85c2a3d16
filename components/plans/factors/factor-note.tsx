"use client";

import { FieldNote } from "@/components/saving/field-note";
import { LiveText } from "@/components/saving/fields/live-text";
import { LiveTick } from "@/components/saving/fields/live-tick";
import { useValue } from "@/components/saving/use-saving";
import { useFactorWords } from "./factor-words-context";

type FactorNoteProps = { factorKey: string; name: string };

/** The worker's note and "not shown", behind one line that tells whether there is something in them. */
export function FactorNote({ factorKey, name }: FactorNoteProps) {
  const words = useFactorWords();
  const note = `factors.${factorKey}.note`;
  const hidden = `factors.${factorKey}.hidden`;
  const isWritten = Boolean(useValue(note));
  const isHidden = useValue(hidden) === true;
  const marks = [isWritten && words.noteWritten, isHidden && words.hiddenShort].filter(Boolean);
  return (
    <details className="group/note sm:w-40 open:w-full">
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 text-sm leading-snug text-accent hover:text-accent-strong [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 12 12"
          aria-hidden="true"
          className="size-3 shrink-0 fill-none stroke-current stroke-2 group-open/note:rotate-90"
        >
          <path d="M4 1.5 8.5 6 4 10.5" />
        </svg>
        <span>
          <span className="underline decoration-1 underline-offset-3">{words.noteShort}</span>
          <span className="sr-only">: {name}</span>
          {marks.length > 0 && <span className="block text-ink">{marks.join(", ")}</span>}
        </span>
      </summary>
      <div className="flex flex-col gap-1 pb-2">
        <LiveText path={note} label={words.note} of={name} rows={2} />
        <LiveTick path={hidden}>{words.hidden}</LiveTick>
        <FieldNote path={hidden} label={words.hidden} />
      </div>
    </details>
  );
}
