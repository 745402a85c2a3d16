import "server-only";

/**
 * The open streams of this process, to end them all when it is to stop: an open stream would keep the server from
 * closing. Next loads modules more than once, so they are kept on `globalThis`.
 */
type Open = { streams: Map<() => void, string>; isClosing: boolean };
const key = Symbol.for("avainpolku.streams");
const holder = globalThis as unknown as Record<symbol, Open | undefined>;
holder[key] ??= { streams: new Map(), isClosing: false };
const open: Open = holder[key];

/** The most streams of one person: as many windows as anybody looks at, and no more than a mistake may cost. */
const maxOfPerson = 12;

/** Whether this person may open one more stream. */
export function hasRoomFor(userId: string): boolean {
  if (open.isClosing) return false;
  return [...open.streams.values()].filter((id) => id === userId).length < maxOfPerson;
}

/** Counts a stream in until the returned function is called; `close` ends it from the server's side. */
export function countIn(userId: string, close: () => void): () => void {
  open.streams.set(close, userId);
  return () => open.streams.delete(close);
}

/** Ends every stream and lets none begin any more. */
export function closeStreams(): void {
  open.isClosing = true;
  for (const close of [...open.streams.keys()]) close();
}
