"use client";

import { FieldNote } from "@/components/saving/field-note";
import { LiveText } from "@/components/saving/fields/live-text";
import { LiveTick } from "@/components/saving/fields/live-tick";
import { RowMore } from "@/components/saving/fields/row-more";
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
  return (
    <RowMore
      summary={words.noteShort}
      of={name}
      marks={[isWritten && words.noteWritten, isHidden && words.hiddenShort]}
      className="sm:w-40"
    >
      <LiveText path={note} label={words.note} of={name} rows={2} />
      <LiveTick path={hidden}>{words.hidden}</LiveTick>
      <FieldNote path={hidden} label={words.hidden} />
    </RowMore>
  );
}
