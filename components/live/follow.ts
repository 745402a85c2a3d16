import type { SaveQueue } from "@/components/saving/queue";
import { retryDelay } from "@/components/saving/retry-delay";
import type { LiveEnd, LiveMessage, LivePerson } from "@/lib/live/messages";
import { readMessages } from "./read-messages";

type FollowOptions = {
  /** The address of the document, as for saving. */
  url: string;
  userId: string;
  queue: SaveQueue;
  onPeople: (people: readonly LivePerson[]) => void;
};
type Changes = Extract<LiveMessage, { kind: "changes" }>;

/** A page out of sight lets its stream go after this long: a browser opens only a few to one server. */
const hiddenPause = 5000;
/** What the same person did is most often followed by another page; only a page that stays is told. */
const ownPause = 3000;

/**
 * Follows a document while its page is in sight: gives others' changes to the queue, stops it when the document is no
 * longer open, tells who else is there. Tries again, at growing intervals, for as long as it takes.
 */
export function follow({ url, userId, queue, onPeople }: FollowOptions) {
  let part: string | null = null;
  let stream: string | undefined;
  let running: AbortController | undefined;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  /** The session has ended: nothing is asked before a save has gone through again. */
  let savedAt: unknown;
  let held: Changes[] = [];

  const saved = () => {
    const { status } = queue.getState();
    return status.kind === "saved" ? status.at : undefined;
  };

  /** What touches a field that is just being saved waits for the answer to that. */
  function give(): void {
    const [first, ...rest] = held;
    if (!first) return;
    // Taken out before it is given, because giving it tells us again.
    held = rest;
    if (queue.receive(first)) give();
    else held = [first, ...held];
  }

  function hear(message: LiveMessage): void {
    failures = 0;
    if (message.kind === "stream") stream = message.stream;
    else if (message.kind === "changes") {
      held.push(message);
      give();
    } else if (message.kind === "people") onPeople(message.people);
    else if (message.kind === "end") end(message.reason);
    else if (message.state !== "open") {
      const reason = message.state === "discarded" ? "discarded" : "confirmed";
      setTimeout(() => !isOver && queue.stop(reason), message.mine ? ownPause : 0);
    }
  }

  function end(reason: LiveEnd): void {
    if (reason === "refused") queue.stop("refused");
    if (reason !== "closing") savedAt = saved() ?? 0;
  }

  async function run(): Promise<void> {
    const own = new AbortController();
    running = own;
    held = [];
    const query = `since=${queue.version()}&part=${part ?? ""}`;
    try {
      const response = await fetch(`${url}/live?${query}`, {
        headers: { "x-avain-user": userId },
        cache: "no-store",
        redirect: "error",
        signal: own.signal,
      });
      if (response.status === 401) end("signedOut");
      else if (response.status === 404) end("refused");
      else if (response.ok && response.body) await readMessages(response.body, hear);
    } catch {
      // No answer, or it broke off: tried again below.
    }
    if (own.signal.aborted) return;
    letGo();
    if (savedAt !== undefined || failures > 1) onPeople([]);
    if (savedAt !== undefined) return;
    failures += 1;
    timer = setTimeout(start, retryDelay(failures, Math.random()));
  }

  function start(): void {
    clearTimeout(timer);
    const { kind } = queue.getState().status;
    if (running || isOver || document.hidden || !navigator.onLine || kind === "stopped") return;
    void run();
  }

  function letGo(): void {
    running?.abort();
    running = undefined;
    stream = undefined;
  }

  function stop(): void {
    clearTimeout(timer);
    letGo();
    onPeople([]);
  }

  function tellPart(to: string): void {
    const body = JSON.stringify({ stream: to, part });
    fetch(`${url}/live`, { method: "POST", headers: { "content-type": "application/json" }, body }).catch(
      () => {
        // The next stream says it anyway.
      },
    );
  }

  const seen = () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(stop, hiddenPause);
    else start();
  };
  const stopListening = queue.subscribe(() => {
    give();
    if (savedAt === undefined || (saved() ?? savedAt) === savedAt) return;
    savedAt = undefined;
    start();
  });
  document.addEventListener("visibilitychange", seen);
  window.addEventListener("online", start);
  window.addEventListener("pageshow", start);
  window.addEventListener("pagehide", stop);

  return {
    /** The person is in this part now; the first call begins to follow. */
    moveTo(next: string | null): void {
      part = next;
      if (!running) start();
      else if (stream) tellPart(stream);
    },
    leave(): void {
      isOver = true;
      stopListening();
      document.removeEventListener("visibilitychange", seen);
      window.removeEventListener("online", start);
      window.removeEventListener("pageshow", start);
      window.removeEventListener("pagehide", stop);
      stop();
    },
  };
}
