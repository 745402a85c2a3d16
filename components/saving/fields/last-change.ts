import type { SaveQueue } from "@/components/saving/queue";
import type { FieldValue } from "@/lib/saving/values";

/** What was there before the last change, by path. */
export type Undoable = {
  readonly before: ReadonlyMap<string, FieldValue>;
  /** Whether the change took its own row off the page, and the focus with it. */
  readonly tookRow: boolean;
};

/** What one act changes, it changes within this many milliseconds. */
const oneAct = 50;

export type LastChange = ReturnType<typeof createLastChange>;

/**
 * Remembers the last change made by hand, until the next one. A change of several fields at once is one; digits typed
 * one after another into a field are one too. `live` gives the value of a path now.
 */
export function createLastChange(live: (path: string) => FieldValue, now: () => number) {
  const listeners = new Set<() => void>();
  let last: Undoable | undefined;
  let at = Number.NEGATIVE_INFINITY;

  function set(next: Undoable | undefined): void {
    if (next === last) return;
    last = next;
    for (const listener of listeners) listener();
  }

  return {
    get: () => last,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** To be called before the path gets its new value. */
    note(path: string, { isTyping = false, tookRow = false } = {}): void {
      const goesOn = now() - at < oneAct || (isTyping && last?.before.size === 1 && last.before.has(path));
      at = now();
      if (goesOn && last?.before.has(path)) return;
      const before = new Map(goesOn ? last?.before : undefined).set(path, live(path));
      set({ before, tookRow: tookRow || (goesOn && last?.tookRow === true) });
    },
    /** A change that cannot be taken back has come after it, or its time is over. */
    forget(): void {
      at = Number.NEGATIVE_INFINITY;
      set(undefined);
    },
  };
}

const known = new WeakMap<SaveQueue, LastChange>();

/** The last change of a document. */
export function lastChangeOf(queue: SaveQueue): LastChange {
  const found = known.get(queue) ?? createLastChange(queue.live.get, () => performance.now());
  known.set(queue, found);
  return found;
}
