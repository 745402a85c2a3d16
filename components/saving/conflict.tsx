"use client";

import { Button } from "@/components/ui/button";
import { conflictId, useConflictPlace } from "./conflict-places";
import { fieldKind } from "./field-kind";
import { fill, timeOf } from "./fill-words";
import type { Choice } from "./ledger";
import type { ConflictState, FieldValue } from "./save-state";
import { useSaving } from "./saving-context";
import { noteId } from "./use-saving";
import type { SavingWords } from "./words";

type ConflictProps = {
  path: string;
  label: string;
  state: ConflictState;
  say?: ((value: FieldValue) => string) | undefined;
};

/** Two people changed one field: both texts, who and when, and the choice. Nothing is lost before it is made. */
export function Conflict({ path, label, state, say }: ConflictProps) {
  const { queue, words } = useSaving();
  const { conflict, locale } = words;
  useConflictPlace(path, label);
  const text = say ?? ((value: FieldValue) => plainText(value, conflict));
  const who = { by: state.by, time: timeOf(new Date(state.at), new Date(), locale) };
  const choose = (choice: Choice) => {
    queue.resolve(path, choice, fieldKind(path) === "line");
    // The buttons go away: the field is where to go on.
    document.getElementsByName(path)[0]?.focus();
  };
  const side = (title: string, value: FieldValue, choice: Choice, action: string) => (
    <div className="flex flex-1 basis-60 flex-col items-start gap-2">
      <p className="font-semibold">{title}</p>
      <p className="max-h-80 w-full flex-1 overflow-auto whitespace-pre-wrap rounded-md border border-edge bg-surface px-3 py-2 wrap-anywhere">
        {text(value)}
      </p>
      <Button aria-label={`${action}: ${label}`} onClick={() => choose(choice)}>
        {action}
      </Button>
    </div>
  );
  const canJoin = !say && isText(state.mine) && isText(state.theirs) && fieldKind(path) !== "other";
  return (
    <section
      aria-label={`${conflict.title} ${label}`}
      className="flex flex-col gap-3 rounded-md border border-caution-edge border-l-[6px] bg-caution-soft px-4 py-3 text-ink"
    >
      <div id={noteId(path)} role="alert">
        <h3 id={conflictId(path)} tabIndex={-1} className="scroll-mt-32 text-base font-semibold">
          {conflict.title}
        </h3>
        {state.by && <p>{fill(conflict.who, who)}</p>}
      </div>
      <div className="flex flex-wrap gap-4">
        {side(conflict.mine, state.mine, "mine", conflict.keepMine)}
        {side(conflict.theirs, state.theirs, "theirs", conflict.takeTheirs)}
      </div>
      {canJoin && (
        <Button
          className="self-start"
          aria-label={`${conflict.keepBoth}: ${label}`}
          onClick={() => choose("both")}
        >
          {conflict.keepBoth}
        </Button>
      )}
    </section>
  );
}

function isText(value: FieldValue): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function plainText(value: FieldValue, { yes, no, empty }: SavingWords["conflict"]): string {
  if (typeof value === "boolean") return value ? yes : no;
  return value === null || value === "" ? empty : String(value);
}
