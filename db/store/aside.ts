import path from "node:path";
import { Worker } from "node:worker_threads";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import { withoutTelling } from "./failed";
import type { Tx, Work } from "./types";

type Rows = { rows: unknown[][] };
type Answer = { id: number; rows?: unknown[][]; failed?: string; code?: string };
type Waiting = { resolve: (rows: Rows) => void; reject: (error: Error) => void };

const program = path.join(/* turbopackIgnore: true */ process.cwd(), "db", "store", "aside-worker.mjs");

/**
 * A reader of a SQLite file on a thread of its own, for what takes long: the driver is synchronous, and a figure of
 * 300 ms would make every save wait so long. The thread starts with the first question; when it breaks, those who wait
 * are told and the next question starts another.
 */
export function asideReader(file: string) {
  let thread: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  function start(): Worker {
    const started = new Worker(/* turbopackIgnore: true */ program, { workerData: { file } });
    const end = (error: Error) => {
      if (thread === started) thread = undefined;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    started.on("message", ({ id, rows, failed, code }: Answer) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (waiting.size === 0) started.unref();
      if (rows) asked?.resolve({ rows });
      else asked?.reject(Object.assign(new Error(failed), { code }));
    });
    started.on("error", end);
    started.on("exit", () => end(Object.assign(new Error("the thread has ended"), { code: "THREAD_ENDED" })));
    return started;
  }

  const db = drizzle(
    (sql, params) =>
      new Promise<Rows>((resolve, reject) => {
        thread ??= start();
        // It keeps the process alive while somebody waits for its answer, and no longer.
        thread.ref();
        const id = ++last;
        waiting.set(id, { resolve, reject });
        thread.postMessage({ id, sql, params });
      }),
    // Drizzle takes the casing from its third argument only.
    undefined,
    { casing: "snake_case" },
  );

  return {
    /** The builder is the same, only its answers come from another thread. */
    read: <T>(work: Work<T>): Promise<T> => withoutTelling(work(db as unknown as Tx)),
    close: async () => {
      await thread?.terminate();
    },
  };
}
