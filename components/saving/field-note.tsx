"use client";

import { FieldError } from "@/components/form/field-error";
import { Conflict } from "./conflict";
import type { FieldValue } from "./save-state";
import { useSaving } from "./saving-context";
import { noteId, useFieldState } from "./use-saving";

type FieldNoteProps = {
  path: string;
  /** The field's name, for those who listen. */
  label: string;
  /** The words of a value that is not text, such as a rating. */
  say?: (value: FieldValue) => string;
};

/** Under a field: why it is not saved, or the choice between two texts. Nothing when all is well. */
export function FieldNote({ path, label, say }: FieldNoteProps) {
  const { words } = useSaving();
  const state = useFieldState(path);
  if (!state) return null;
  if (state.kind === "conflict") return <Conflict path={path} label={label} state={state} say={say} />;
  return <FieldError id={noteId(path)}>{words.errors[state.code] ?? words.errors.unknown}</FieldError>;
}
