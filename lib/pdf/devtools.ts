import "server-only";
import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";

type Answer = { id?: number; result?: Record<string, unknown>; error?: { message: string } };
type Waiting = { resolve: (result: Record<string, unknown>) => void; reject: (reason: Error) => void };

/** Asks the browser for one thing; rejects when it refuses, or has ended. */
export type Ask = (
  method: string,
  params?: Record<string, unknown>,
  sessionId?: string,
) => Promise<Record<string, unknown>>;

/**
 * Talks to a browser over the two pipes it was started with (`--remote-debugging-pipe`): nothing listens on the network,
 * and the browser ends by itself when this process is gone.
 */
export function devtools(browser: ChildProcess): Ask {
  const [, , , out, incoming] = browser.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, Waiting>();
  let ended: Error | undefined;
  let last = 0;
  let chunks: string[] = [];

  function end(): void {
    ended ??= new Error("the browser has ended");
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  }
  function take(message: string): void {
    const { id, result, error } = JSON.parse(message) as Answer;
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !asked) return;
    waiting.delete(id);
    if (error) asked.reject(new Error(error.message));
    else asked.resolve(result ?? {});
  }

  incoming.setEncoding("utf8");
  incoming.on("data", (text: string) => {
    const pieces = text.split("\0");
    const rest = pieces.pop() ?? "";
    for (const piece of pieces) {
      take([...chunks, piece].join(""));
      chunks = [];
    }
    if (rest) chunks.push(rest);
  });
  for (const stream of [out, incoming]) stream.on("error", end);
  incoming.on("close", end);
  browser.on("error", end);
  browser.on("exit", end);

  return (method, params = {}, sessionId) => {
    if (ended) return Promise.reject(ended);
    const id = ++last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      out.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  };
}
