import { createSaveQueue } from "./queue";
import type { FieldValue } from "./save-state";

type Body = { base: number; key: string; changes: { path: string; value: FieldValue }[] };
type Kept = { value: FieldValue; version: number; by: string };
export type Accepted = { path: string; value: FieldValue; by: string; before: Kept | undefined };

/** Each version comes a second after the one before. */
const timeOf = (version: number) => new Date(Date.UTC(2026, 10, 24, 8, 0, version)).toISOString();

/** A small server that keeps the rules of saving in the plainest way, for the queue to be held against. */
export function referenceServer(isValid: (value: FieldValue) => boolean = (value) => value !== "bad") {
  let version = 0;
  const fields = new Map<string, Kept>();
  const answers = new Map<string, { status: number; body: unknown }>();
  const history: Accepted[] = [];

  function put(path: string, value: FieldValue, by: string): void {
    history.push({ path, value, by, before: fields.get(path) });
    fields.set(path, { value, version, by });
  }

  function save(by: string, text: string): { status: number; body: unknown } {
    const { base, key, changes } = JSON.parse(text) as Body;
    const known = answers.get(key);
    if (known) return known;
    const report = ({ value, by: who, version }: Kept) => ({ theirs: value, by: who, at: timeOf(version) });
    const errors = changes
      .filter((change) => !isValid(change.value))
      .map(({ path }) => ({ path, code: "invalid" }));
    const good = changes.filter(
      (change) => isValid(change.value) && change.value !== (fields.get(change.path)?.value ?? null),
    );
    const clash = (path: string) => (fields.get(path)?.version ?? 0) > base;
    const conflicts = good
      .filter(({ path }) => clash(path))
      .map(({ path, value }) => ({ path, mine: value, ...report(fields.get(path) as Kept) }));
    const accepted = good.filter(({ path }) => !clash(path));
    const told = new Set(good.map(({ path }) => path));
    const merged = [...fields]
      .filter(([path, field]) => field.version > base && !told.has(path))
      .map(([path, field]) => ({ path, value: field.value, by: field.by, at: timeOf(field.version) }));
    if (accepted.length > 0) version += 1;
    for (const { path, value } of accepted) put(path, value, by);
    const status = conflicts.length > 0 ? 409 : errors.length > 0 ? 422 : 200;
    const answer = { status, body: { version, merged, conflicts, errors } };
    answers.set(key, answer);
    return answer;
  }

  return {
    save,
    history,
    value: (path: string) => fields.get(path)?.value ?? null,
    version: () => version,
    values: () => new Map([...fields].map(([path, field]) => [path, field.value])),
    /** What a live stream tells to somebody who knows the version `base`. */
    since: (base: number) => ({
      base,
      version,
      merged: [...fields]
        .filter(([, field]) => field.version > base)
        .map(([path, { value, by, version }]) => ({ path, value, by, version, at: timeOf(version) })),
    }),
    /** A change that somebody else saves. */
    change(path: string, value: FieldValue, by = "Other"): void {
      version += 1;
      put(path, value, by);
    },
  };
}

/** A clock that moves when told to, and lets promises settle on the way. */
export function handClock() {
  let time = 1_000_000;
  const tasks: { at: number; run: () => void }[] = [];
  const breathe = async () => {
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
  };
  return {
    now: () => time,
    breathe,
    schedule(run: () => void, ms: number): () => void {
      const task = { at: time + ms, run };
      tasks.push(task);
      return () => {
        if (tasks.includes(task)) tasks.splice(tasks.indexOf(task), 1);
      };
    },
    /** Sets the clock on the wall, forward or back; timers run on as before. */
    setBy(ms: number): void {
      time += ms;
      for (const task of tasks) task.at += ms;
    },
    async pass(ms: number): Promise<void> {
      const end = time + ms;
      await breathe();
      for (;;) {
        const [task] = tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!task) break;
        tasks.splice(tasks.indexOf(task), 1);
        time = Math.max(time, task.at);
        task.run();
        await breathe();
      }
      time = end;
    },
  };
}

export type Ways = "good" | "lost" | "unheard" | number | { status: number; body: unknown };

/**
 * One browser in the hands of a test: each request waits in `pending` until the test says what becomes of it: `good`,
 * `lost` on the way there, `unheard` (done, but the answer lost), or another answer.
 */
export function browser(
  name: string,
  server: ReturnType<typeof referenceServer>,
  clock: ReturnType<typeof handClock>,
  seed: Record<string, FieldValue> = {},
) {
  const pending: ((way: Ways) => void)[] = [];
  const sent: Body[] = [];
  const lastSends: string[] = [];
  let keys = 0;
  const queue = createSaveQueue({
    base: server.version(),
    values: Object.entries(seed),
    now: clock.now,
    schedule: clock.schedule,
    newKey: () => {
      keys += 1;
      return `${name}-${keys}`;
    },
    chance: () => 0.5,
    send: (body, isLast) =>
      new Promise((resolve, reject) => {
        if (isLast) {
          lastSends.push(body);
          return;
        }
        sent.push(JSON.parse(body));
        pending.push((way) => {
          if (way === "lost") reject(new TypeError("no network"));
          else if (typeof way === "number") resolve({ status: way, body: undefined });
          else if (typeof way === "object") resolve(way);
          else {
            const answer = server.save(name, body);
            if (way === "good") resolve(structuredClone(answer));
            else reject(new TypeError("no answer"));
          }
        });
      }),
  });
  /** Answers the request under way. */
  async function answer(way: Ways = "good"): Promise<void> {
    pending.shift()?.(way);
    await clock.breathe();
  }
  return {
    name,
    queue,
    sent,
    lastSends,
    pending,
    status: () => queue.getState().status,
    field: (path: string) => queue.getState().fields.get(path),
    answer,
    /** Lets time pass with a good network. */
    async goOn(ms = 5000): Promise<void> {
      for (let left = ms; left > 0; left -= 100) {
        await clock.pass(100);
        while (pending.length > 0) await answer();
      }
    },
  };
}

/** One person alone with a document that holds `seed`. */
export function alone(seed: Record<string, FieldValue> = {}) {
  const clock = handClock();
  const server = referenceServer();
  for (const [path, value] of Object.entries(seed)) server.change(path, value);
  return { clock, server, ...browser("Me", server, clock, seed) };
}
