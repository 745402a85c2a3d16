import { useEffect, useSyncExternalStore } from "react";

/** The conflicts that stand on this page, by path: what their fields are called. */
type Places = ReadonlyMap<string, string>;

const none: Places = new Map();
let places: Places = none;
const listeners = new Set<() => void>();

function change(edit: (next: Map<string, string>) => void): void {
  const next = new Map(places);
  edit(next);
  places = next;
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says that the choice about a field stands on the page, so that the status line can lead to it. */
export function useConflictPlace(path: string, label: string): void {
  useEffect(() => {
    change((next) => next.set(path, label));
    return () => change((next) => next.delete(path));
  }, [path, label]);
}

/** Where the choices on this page are. */
export function useConflictPlaces(): Places {
  return useSyncExternalStore(
    subscribe,
    () => places,
    () => none,
  );
}

/** The id of a choice's heading. */
export const conflictId = (path: string) => `conflict-${path}`;
