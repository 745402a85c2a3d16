"use client";

import { LiveText } from "@/components/saving/fields/live-text";
import { RowMore } from "@/components/saving/fields/row-more";
import { useValue } from "@/components/saving/use-saving";
import { useWords } from "./words-context";

/** A note for workers only, behind one press; the line says whether there is one. */
export function WorkerNote({ path, of }: { path: string; of: string }) {
  const words = useWords();
  const isWritten = Boolean(useValue(path));
  return (
    <RowMore summary={words.more} of={of} marks={[isWritten && words.noteWritten]}>
      <LiveText path={path} label={words.note} of={of} hint={words.noteHint} rows={2} />
    </RowMore>
  );
}
