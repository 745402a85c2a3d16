import { createSaveQueue, type SaveQueue } from "./queue";
import type { FieldValue } from "./save-state";
import { sendTo } from "./send-to";
import { guardPage, watchPage } from "./watch-page";

export type SavedDocument = {
  /** The address that takes the saves; also what tells documents apart. */
  url: string;
  /** Who types here. */
  userId: string;
  version: number;
  values: Readonly<Record<string, FieldValue>>;
};

/**
 * The queues of this page, until it is loaded anew: one that still waits goes on when its document is left, and a
 * document come back to shows what was typed, not an older copy from the router.
 */
const open = new Map<string, { queue: SaveQueue; userId: string }>();

const queues = () => [...open.values()].map(({ queue }) => queue);
const guard = () => guardPage(queues());

/** The queue of a document, the one that is open already or a new one. */
export function openQueue({ url, userId, version, values }: SavedDocument): SaveQueue {
  // On the server a queue only holds the values of this one rendering.
  if (typeof window === "undefined") return newQueue({ url, userId, version, values });
  watchPage(queues);
  for (const [address, entry] of open) {
    if (entry.userId === userId) continue;
    open.delete(address);
    entry.queue.stop("otherUser");
  }
  const known = open.get(url)?.queue;
  if (known && known.getState().status.kind !== "stopped") {
    known.reseed(version, new Map(Object.entries(values)));
    return known;
  }
  const queue = newQueue({ url, userId, version, values });
  open.set(url, { queue, userId });
  queue.subscribe(guard);
  return queue;
}

/** The document is left: what waits goes now, and goes on trying. What was stopped is let go. */
export function leaveQueue(url: string): void {
  const queue = open.get(url)?.queue;
  if (queue?.getState().status.kind === "stopped") open.delete(url);
  else queue?.flush();
  guard();
}

function newQueue({ url, userId, version, values }: SavedDocument): SaveQueue {
  const random = crypto.getRandomValues(new Uint8Array(12));
  const page = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
  let count = 0;
  return createSaveQueue({
    base: version,
    values: Object.entries(values),
    send: sendTo(url, userId),
    now: Date.now,
    schedule: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    newKey: () => {
      count += 1;
      return `${page}-${count}`;
    },
  });
}
