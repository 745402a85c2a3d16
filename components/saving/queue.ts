import type { MergedField } from "@/lib/saving/save";
import { cutBatch, maxChanges } from "./cut-batch";
import { type Choice, createLedger } from "./ledger";
import { type Answer, readAnswer } from "./read-answer";
import { retryDelay } from "./retry-delay";
import type { FieldValue, SaveStatus, StopReason } from "./save-state";
import { createStateTeller } from "./state-teller";

export type QueueOptions = {
  /** The version that `values` are of. */
  base: number;
  values: Iterable<readonly [string, FieldValue]>;
  /** Sends one request; rejects when no answer came. `last` is for a page that goes away: keepalive, answer unheard. */
  send: (body: string, last: boolean) => Promise<{ status: number; body: unknown }>;
  now: () => number;
  /** Runs once after so many milliseconds; gives the way to cancel it. */
  schedule: (run: () => void, ms: number) => () => void;
  /** A key for one batch: 8–64 letters, digits, `-` and `_`. */
  newKey: () => string;
  /** 0 up to 1. */
  chance?: () => number;
};

type Heard = { base: number; version: number; merged: readonly (MergedField & { version: number })[] };

export type SaveQueue = ReturnType<typeof createSaveQueue>;

/** A text goes this long after the last key, and at the latest `longestWait` after the first. */
const textDelay = 800;
const longestWait = 2400;

/**
 * The save queue of one document: takes every edit at once and gets it to the server, through lost answers, refusals
 * and others' changes, as `lib/saving` answers them. One request at a time; what is under way is repeated with the same
 * key and content until answered, so it is written once. Knows no browser and no React.
 */
export function createSaveQueue(options: QueueOptions) {
  const { send, now, schedule, newKey, chance = Math.random } = options;
  const heard = new Set<(path: string) => void>();
  const ledger = createLedger(options.values, (path) => {
    for (const listener of heard) listener(path);
  });

  let base = options.base;
  /** The request under way, and how many changes it holds. */
  let body: string | undefined;
  let key = "";
  let size = 0;
  let running = false;
  let limit = maxChanges;
  let failures = 0;
  let cause: "network" | "server" = "network";
  let nextTryAt: number | undefined;
  let signedOut = false;
  let stopped: StopReason | undefined;
  let savedAt: number | undefined;
  let firstWaits: number | undefined;
  let due = Number.POSITIVE_INFINITY;
  let cancelTimer = () => {};

  function status(): SaveStatus {
    const count = ledger.unsavedPaths().size;
    if (stopped) return { kind: "stopped", reason: stopped, count: count + ledger.fields.size };
    if (signedOut) return { kind: "signedOut", count };
    if (failures > 0) return { kind: "offline", count, cause, nextTryAt };
    if (body) return { kind: "saving", count };
    if (count > 0) return { kind: "waiting", count };
    if (ledger.fields.size > 0) return { kind: "unsaved", count: ledger.fields.size };
    return { kind: "saved", at: savedAt };
  }

  const told = createStateTeller(() => ({ status: status(), fields: ledger.fields }));
  const { emit } = told;

  const halted = () => signedOut || stopped !== undefined;

  /** Plans the next send, unless one is under way or waits for its next try. */
  function arm(): void {
    if (body || halted()) return;
    cancelTimer();
    if (ledger.waitingCount() === 0) return;
    if (due === Number.POSITIVE_INFINITY) due = now();
    cancelTimer = schedule(next, Math.max(0, due - now()));
  }

  function next(): void {
    const changes = cutBatch(ledger.changes(), limit);
    ledger.take(changes);
    key = newKey();
    body = JSON.stringify({ base, changes, key });
    size = changes.length;
    firstWaits = undefined;
    due = Number.POSITIVE_INFINITY;
    run();
  }

  function run(): void {
    if (body === undefined || running || halted()) return;
    cancelTimer();
    running = true;
    nextTryAt = undefined;
    emit();
    void ask(body).then(handle);
  }

  async function ask(content: string): Promise<Answer> {
    try {
      const answer = await send(content, false);
      return readAnswer(answer.status, answer.body);
    } catch {
      return { kind: "again", cause: "network" };
    }
  }

  function handle(answer: Answer): void {
    running = false;
    if (stopped) return;
    if (answer.kind === "again") {
      failures += 1;
      cause = answer.cause;
      const delay = retryDelay(failures, chance());
      nextTryAt = now() + delay;
      cancelTimer = schedule(run, delay);
    } else {
      failures = 0;
      answered(answer);
      arm();
    }
    emit();
  }

  function answered(answer: Exclude<Answer, { kind: "again" }>): void {
    if (answer.kind === "signedOut") signedOut = true;
    else if (answer.kind === "stopped") stopped = answer.reason;
    else if (answer.kind === "split") split(answer.code);
    else {
      body = undefined;
      base = Math.max(base, answer.version);
      savedAt = now();
      limit = Math.min(maxChanges, limit * 2);
      ledger.apply(answer);
    }
  }

  function split(code: string): void {
    body = undefined;
    limit = Math.ceil(size / 2);
    if (size === 1) ledger.refuse(code);
    else ledger.putBack();
  }

  function flush(): void {
    if (ledger.waitingCount() === 0) return;
    due = now();
    arm();
  }

  /** Tries now, because something changed for the better: the network is back, the page is seen again. */
  function retry(): void {
    if (body) run();
    else flush();
  }

  return {
    live: ledger.live,
    version: () => base,
    getState: told.getState,
    subscribe: told.subscribe,
    /** Tells of values that changed here without being typed here: forms set them. */
    onIncoming(listener: (path: string) => void): () => void {
      heard.add(listener);
      return () => heard.delete(listener);
    },
    /** Takes a value at once. What is being typed goes after a pause, or with `flush`; everything else goes at once. */
    edit(path: string, value: FieldValue, typing = typeof value === "string"): void {
      if (!ledger.edit(path, value)) return;
      firstWaits ??= now();
      const wanted = typing ? Math.min(now() + textDelay, firstWaits + longestWait) : now();
      const urgent = due <= now();
      due = urgent ? due : wanted;
      arm();
      emit();
    },
    flush,
    /** The text field that has the focus: others' values wait until it is left. */
    focus(path: string | undefined): void {
      ledger.focus(path);
      emit();
    },
    /** `isOneLine` is for `both`: the field takes no line breaks. */
    resolve(path: string, choice: Choice, isOneLine = false): void {
      ledger.resolve(path, choice, isOneLine);
      flush();
      emit();
    },
    retry,
    /** Goes on after signing in again. */
    signedIn(): void {
      signedOut = false;
      retry();
      emit();
    },
    stop(reason: StopReason): void {
      stopped ??= reason;
      cancelTimer();
      emit();
    },
    /**
     * The last send of a page that goes away, with its own key: also what is under way, because the browser may have
     * dropped it. Everything stays in the queue, so if the page lives on, it is sent again, and equal values do not clash.
     */
    sendLast(): void {
      const changes = halted() ? [] : cutBatch(ledger.lastChanges(), maxChanges);
      if (changes.length === 0) return;
      // `after`: should the request under way arrive first, its text is ours and no conflict.
      const last = { base, changes, key: newKey(), ...(body && { after: key }) };
      send(JSON.stringify(last), true).catch(() => {});
    },
    /** Resolves when everything is answered: true when all is saved, false when something is not. */
    settle(): Promise<boolean> {
      flush();
      return told.settled();
    },
    /**
     * Changes heard from elsewhere. What came up to the version known here is left out: it was seen, or is our own.
     * False when nothing was taken, because a version is missing in between or a field is just being saved: the next
     * answer will tell of them, or the same message can be given again.
     */
    receive({ base: from, version, merged }: Heard): boolean {
      if (from > base || !ledger.merge(merged.filter((field) => field.version > base))) return false;
      base = Math.max(base, version);
      emit();
      return true;
    },
    /** Newer values of the whole document from the server; left alone while something here is not saved. */
    reseed(version: number, values: ReadonlyMap<string, FieldValue>): void {
      if (version <= base || !ledger.isIdle()) return;
      const paths = new Set([...values.keys(), ...[...ledger.live.entries()].map(([path]) => path)]);
      ledger.merge([...paths].map((path) => ({ path, value: values.get(path) ?? null, by: "", at: "" })));
      base = version;
      emit();
    },
    /** What is not on the server, for copying. */
    unsaved: () =>
      [...new Set([...ledger.unsavedPaths(), ...ledger.fields.keys()])].map((path) => ({
        path,
        value: ledger.live.get(path),
      })),
  };
}
