import { useSyncExternalStore } from "react";
import type { LiveRows } from "./live-values";
import type { SaveQueue } from "./queue";
import type { FieldState, FieldValue, SaveState } from "./save-state";
import { useSaving } from "./saving-context";

/** Reads from the queue; the component renders again only when what it read is another value. */
function useQueue<T>(read: (queue: SaveQueue) => T): T {
  const { queue } = useSaving();
  const snapshot = () => read(queue);
  return useSyncExternalStore(queue.subscribe, snapshot, snapshot);
}

/** The state of saving as a whole. */
export function useSaveState(): SaveState {
  return useQueue((queue) => queue.getState());
}

/** Why one field is not saved; undefined when nothing is wrong with it. */
export function useFieldState(path: string): FieldState | undefined {
  return useQueue((queue) => queue.getState().fields.get(path));
}

/** The newest value of a path, typed here or come from others. */
export function useValue(path: string): FieldValue {
  return useQueue((queue) => queue.live.get(path));
}

/** The rows of a list by id with their newest values; renders again with every change in the list. */
export function useRows(list: string): LiveRows {
  return useQueue((queue) => queue.live.rows(list));
}

/** How many rows of a list a test holds for; renders again only when the number changes. */
export function useCount(list: string, test: (row: Readonly<Record<string, FieldValue>>) => boolean): number {
  return useQueue((queue) => [...queue.live.rows(list).values()].filter(test).length);
}

/** The texts that are not on the server, for copying. */
export function useUnsavedText(): string {
  return useQueue((queue) =>
    queue
      .unsaved()
      .map(({ value }) => value)
      .filter((value) => typeof value === "string" && value.trim() !== "")
      .join("\n\n"),
  );
}

/** The id of the note under a field. */
export const noteId = (path: string) => `note-${path}`;

/** What ties a control to its `FieldNote`; `hintId` is of a hint that always shows. */
export function useFieldAria(path: string, hintId?: string) {
  const state = useFieldState(path);
  const ids = [hintId, state && noteId(path)].filter(Boolean).join(" ");
  return { "aria-invalid": state ? true : undefined, "aria-describedby": ids || undefined } as const;
}
