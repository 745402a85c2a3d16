import type { MergedField } from "@/lib/saving/save";
import type { Change } from "./cut-batch";
import { joined } from "./joined";
import { createLiveValues } from "./live-values";
import type { Answer } from "./read-answer";
import { type FieldState, type FieldValue, sameValue } from "./save-state";

/** What a person does with two texts of one field. `both` is for texts only. */
export type Choice = "mine" | "theirs" | "both";

type Theirs = { theirs: FieldValue; by: string; at: string };

/**
 * What is typed and not yet saved, by path: waiting, under way, wrong or disputed, and what the answers of the server
 * do to it. No clock and no network. The newest typed value of a path is always the live one.
 * @param onIncoming told when a value changed here that nobody typed here
 */
export function createLedger(
  seed: Iterable<readonly [string, FieldValue]>,
  onIncoming: (path: string) => void,
) {
  const live = createLiveValues(seed);
  /** In the order of first edit: what makes a row goes before what fills it. */
  let waiting = new Map<string, FieldValue>();
  let sent: ReadonlyMap<string, FieldValue> = new Map();
  const fields = new Map<string, FieldState>();
  /** Others' values for the field in focus: shown when it is left, disputed when it is edited. */
  const unseen = new Map<string, Theirs>();
  /** What went out when the page was hidden, its answer unheard: meeting it again is no dispute with ourselves. */
  const lastSent = new Map<string, FieldValue>();
  /** Others' changes that were taken already: the stream and the answer to a save both tell of them. */
  const told = new Map<string, string>();
  let focused: string | undefined;

  function show(path: string, value: FieldValue): void {
    if (live.set(path, value)) onIncoming(path);
  }

  /** Our newest value against theirs: one text, our own of a moment ago, or a choice for the person. */
  function dispute(path: string, { theirs, by, at }: Theirs): void {
    const mine = live.get(path);
    fields.delete(path);
    if (sameValue(mine, theirs)) waiting.delete(path);
    else if (lastSent.has(path) && sameValue(lastSent.get(path) ?? null, theirs)) waiting.set(path, mine);
    else {
      waiting.delete(path);
      fields.set(path, { kind: "conflict", mine, theirs, by, at });
    }
  }

  /** A change by somebody else. It must not be overwritten unseen: the next save counts it as known. */
  function mergeOne({ path, value, by, at }: MergedField): void {
    const mark = `${at} ${value}`;
    if (at && told.get(path) === mark) return;
    told.set(path, mark);
    const theirs = { theirs: value, by, at };
    if (waiting.has(path) || fields.has(path)) dispute(path, theirs);
    else if (path !== focused) show(path, value);
    else if (sameValue(live.get(path), value)) unseen.delete(path);
    else unseen.set(path, theirs);
  }

  return {
    live,
    fields,
    waitingCount: () => waiting.size,
    unsavedPaths: () => new Set([...sent.keys(), ...waiting.keys()]),
    isIdle: () => sent.size + waiting.size + fields.size === 0,

    /** A value typed here; false when it changes nothing. */
    edit(path: string, value: FieldValue): boolean {
      if (live.get(path) === value) return false;
      live.set(path, value);
      const known = fields.get(path);
      const theirs = unseen.get(path) ?? (known?.kind === "conflict" ? known : undefined);
      unseen.delete(path);
      if (theirs) dispute(path, theirs);
      else {
        fields.delete(path);
        waiting.set(path, value);
      }
      return true;
    },

    /** Says which text field has the focus, so that others' values wait until it is left. */
    focus(path: string | undefined): void {
      const left = focused;
      focused = path;
      const held = left === undefined ? undefined : unseen.get(left);
      if (left === undefined || left === path || !held) return;
      unseen.delete(left);
      show(left, held.theirs);
    },

    resolve(path: string, choice: Choice, isOneLine: boolean): void {
      const known = fields.get(path);
      if (known?.kind !== "conflict") return;
      fields.delete(path);
      if (choice === "both") show(path, joined(known.theirs, live.get(path), isOneLine));
      if (choice === "theirs") show(path, known.theirs);
      else waiting.set(path, live.get(path));
    },

    /** Moves what waits to what is under way. */
    take(batch: readonly Change[]): void {
      sent = new Map(batch.map(({ path, value }) => [path, value]));
      for (const path of sent.keys()) waiting.delete(path);
    },

    changes: (): Change[] => [...waiting].map(([path, value]) => ({ path, value })),

    /** Everything not yet answered, the newest value of each path, for the last send of a page that goes away. */
    lastChanges(): Change[] {
      for (const path of [...sent.keys(), ...waiting.keys()]) lastSent.set(path, live.get(path));
      return [...new Set([...sent.keys(), ...waiting.keys()])].map((path) => ({
        path,
        value: live.get(path),
      }));
    },

    /** What is under way was refused as a whole: it waits again, before what came later. */
    putBack(): void {
      waiting = new Map([...sent, ...waiting]);
      sent = new Map();
    },

    /** The only change under way was refused, and stays out until it changes. */
    refuse(code: string): void {
      for (const path of sent.keys()) if (!waiting.has(path)) fields.set(path, { kind: "error", code });
      sent = new Map();
    },

    apply({ conflicts, errors, merged }: Extract<Answer, { kind: "done" }>): void {
      const answered = sent;
      sent = new Map();
      for (const conflict of conflicts) dispute(conflict.path, conflict);
      for (const { path, code } of errors) {
        if (answered.has(path) && !waiting.has(path)) fields.set(path, { kind: "error", code });
      }
      for (const field of merged) {
        const ours = answered.get(field.path);
        if (ours === undefined || !sameValue(ours, field.value)) mergeOne(field);
      }
      if (waiting.size === 0) lastSent.clear();
    },

    /**
     * Changes by others, heard outside a save. False, and none taken, when one touches what is under way: only the
     * answer to that can say what became of it.
     */
    merge(changes: readonly MergedField[]): boolean {
      if (changes.some((change) => sent.has(change.path))) return false;
      for (const change of changes) mergeOne(change);
      return true;
    },
  };
}
