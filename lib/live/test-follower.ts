import type { LiveMessage } from "./messages";

type Kind = LiveMessage["kind"];

/** Reads a stream as a page does: what it said so far, and the next message of a kind. */
export function listenTo(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  const heard: LiveMessage[] = [];
  let wake = () => {};
  let isOver = false;

  const reading = (async () => {
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (const line of decoder.decode(value).split("\n"))
        if (line.startsWith("data: ")) heard.push(JSON.parse(line.slice(6)));
      wake();
    }
    isOver = true;
    wake();
  })();

  return {
    heard,
    /** Takes the first message of a kind that has not been taken yet; fails when the stream ends without one. */
    async next<K extends Kind>(kind: K): Promise<Extract<LiveMessage, { kind: K }>> {
      for (;;) {
        const at = heard.findIndex((message) => message.kind === kind);
        if (at >= 0) return heard.splice(at, 1)[0] as Extract<LiveMessage, { kind: K }>;
        if (isOver) throw new Error(`the stream ended without ${kind}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    /** Resolves when the server ends the stream. */
    ended: () => reading,
    leave: () => reader.cancel(),
  };
}
