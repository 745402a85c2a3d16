/** An open stream, as a page of ours has one. */
export type Stream = {
  /** Resolves with the time when the stream told of this text. */
  heard: (text: string) => Promise<number>;
  close: () => void;
};

/** Opens the stream of an address and reads it to its end. Resolves once it has begun. */
export async function openStream(origin: string, token: string, address: string): Promise<Stream> {
  const control = new AbortController();
  const response = await fetch(`${origin}${address}`, {
    headers: { cookie: `avain=${token}` },
    signal: control.signal,
  });
  if (response.status !== 200 || !response.body) throw new Error(`a stream answered ${response.status}`);
  const waiting = new Map<string, (at: number) => void>();
  void read(response.body, waiting).catch(() => {
    // It was closed.
  });
  return {
    heard: (text) => new Promise((resolve) => waiting.set(text, resolve)),
    close: () => control.abort(),
  };
}

async function read(body: ReadableStream<Uint8Array>, waiting: Map<string, (at: number) => void>) {
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    const at = performance.now();
    const told = decoder.decode(chunk, { stream: true });
    for (const [text, tell] of waiting) {
      if (!told.includes(text)) continue;
      waiting.delete(text);
      tell(at);
    }
  }
}
