import type { SaveQueue } from "./queue";

let watching = false;
let guarded = false;

const guard = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Listens to what happens to the page, once for all queues: the network and the page come back (try), it is put aside
 * (send), it goes away (the last send).
 */
export function watchPage(queues: () => readonly SaveQueue[]): void {
  if (watching) return;
  watching = true;
  const each = (act: (queue: SaveQueue) => void) => () => {
    for (const queue of queues()) act(queue);
  };
  const retry = each((queue) => queue.retry());
  window.addEventListener("online", retry);
  window.addEventListener("pageshow", retry);
  window.addEventListener(
    "pagehide",
    each((queue) => queue.sendLast()),
  );
  document.addEventListener("visibilitychange", retry);
}

/** Asks before leaving, only while something is not saved: a standing question would keep the page out of the browser's cache. */
export function guardPage(queues: readonly SaveQueue[]): void {
  const wanted = queues.some(
    (queue) => queue.getState().status.kind !== "saved" && queue.unsaved().length > 0,
  );
  if (wanted === guarded) return;
  guarded = wanted;
  if (wanted) window.addEventListener("beforeunload", guard);
  else window.removeEventListener("beforeunload", guard);
}
