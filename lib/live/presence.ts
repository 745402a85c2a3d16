import type { LiveEvent } from "./events";

/** One open stream: whose, in which part and since when, and when it was last said to be open. */
type Presence = { stream: string; userId: string; part: string | null; movedAt: number; at: number };

/** A process that ended without a word takes its streams along after this long, milliseconds. */
export const presenceLimit = 50_000;

/** Who follows which document, in memory only. Streams of this process and of others alike. */
export function createPresence() {
  const documents = new Map<string, Map<string, Presence>>();

  return {
    /** Takes an event in; true when somebody came, went or moved. */
    note(event: LiveEvent, now: number): boolean {
      if (event.kind === "changed" || event.kind === "who") return false;
      const { documentId, stream } = event;
      const streams = documents.get(documentId) ?? new Map<string, Presence>();
      const known = streams.get(stream);
      if (event.kind === "gone") {
        streams.delete(stream);
        if (streams.size === 0) documents.delete(documentId);
        return known !== undefined;
      }
      const { userId, part } = event;
      // Only the person whose stream it is moves it.
      if (event.kind === "moved" && known?.userId !== userId) return false;
      const isNew = known?.part !== part;
      const movedAt = isNew ? now : known.movedAt;
      documents.set(documentId, streams.set(stream, { stream, userId, part, movedAt, at: now }));
      return isNew;
    },

    /** The part that a person of a document went to last; undefined when they are not in it. */
    partOf(documentId: string, userId: string, now: number): string | null | undefined {
      let latest: Presence | undefined;
      for (const one of documents.get(documentId)?.values() ?? []) {
        if (one.userId !== userId || now - one.at > presenceLimit) continue;
        if (one.movedAt >= (latest?.movedAt ?? 0)) latest = one;
      }
      return latest?.part;
    },

    /** The other people in a document, each once, in the part they went to last. */
    others(documentId: string, userId: string, now: number): Presence[] {
      const latest = new Map<string, Presence>();
      for (const one of documents.get(documentId)?.values() ?? []) {
        if (one.userId === userId || now - one.at > presenceLimit) continue;
        if (one.movedAt >= (latest.get(one.userId)?.movedAt ?? 0)) latest.set(one.userId, one);
      }
      return [...latest.values()];
    },
  };
}
