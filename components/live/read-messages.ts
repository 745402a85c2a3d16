import type { LiveMessage } from "@/lib/live/messages";

/** Reads the messages of a stream of server-sent events, one after another, until it ends. */
export async function readMessages(
  body: ReadableStream<Uint8Array>,
  hear: (message: LiveMessage) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) if (event.startsWith("data: ")) hear(JSON.parse(event.slice(6)));
  }
}
