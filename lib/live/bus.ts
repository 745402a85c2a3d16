import "server-only";
import { randomUUID } from "node:crypto";
import { type Channel, openChannel } from "@/db/channel";
import type { LiveEvent } from "./events";
import { createPresence } from "./presence";

type Listener = (event: LiveEvent) => void;
type Bus = {
  /** This process among those on the same database. */
  id: string;
  listeners: Map<string, Set<Listener>>;
  presence: ReturnType<typeof createPresence>;
  /** The streams of this process: what it answers for. */
  own: Map<string, Extract<LiveEvent, { kind: "here" | "moved" }>>;
  channel?: Channel | undefined;
  isOpen: boolean;
};

/** Next loads modules more than once in a process; there must still be one bus. */
const key = Symbol.for("avainpolku.live");
const holder = globalThis as unknown as Record<symbol, Bus | undefined>;
holder[key] ??= {
  id: randomUUID(),
  listeners: new Map(),
  presence: createPresence(),
  own: new Map(),
  isOpen: false,
};
const bus: Bus = holder[key];

/** Tells everybody who follows the document, here and in other processes. Never throws, waits for nothing. */
export function publish(event: LiveEvent): void {
  open();
  if (event.kind === "here") bus.own.set(event.stream, event);
  if (event.kind === "gone") bus.own.delete(event.stream);
  deliver(event);
  bus.channel?.send(JSON.stringify({ from: bus.id, event }));
}

/** Tells that something in a document changed: call it once the change is kept, outside the transaction. */
export function publishChange(documentId: string, by: string): void {
  publish({ kind: "changed", documentId, by });
}

/** Listens to what happens to a document. @returns the way to stop */
export function hear(documentId: string, listener: Listener): () => void {
  open();
  const listeners = bus.listeners.get(documentId) ?? new Set();
  if (listeners.size === 0) publish({ kind: "who", documentId });
  bus.listeners.set(documentId, listeners.add(listener));
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) bus.listeners.delete(documentId);
  };
}

/** The other people who follow a document now. */
export function othersIn(documentId: string, userId: string) {
  return bus.presence.others(documentId, userId, Date.now());
}

/** The part of a document that a person went to last; undefined when they are not in it now. */
export function partOf(documentId: string, userId: string) {
  return bus.presence.partOf(documentId, userId, Date.now());
}

function deliver(event: LiveEvent): void {
  const isNews = bus.presence.note(event, Date.now());
  const own = bus.own.get("stream" in event ? event.stream : "");
  if (event.kind === "moved" && own?.userId === event.userId) own.part = event.part;
  if (event.kind !== "changed" && !isNews) return;
  for (const listener of [...(bus.listeners.get(event.documentId) ?? [])]) listener(event);
}

/** On PostgreSQL other processes are told too; on SQLite there is one process and no channel. */
function open(): void {
  if (bus.isOpen) return;
  bus.isOpen = true;
  bus.channel = openChannel((text) => {
    const { from, event } = JSON.parse(text) as { from: string; event: LiveEvent };
    if (from === bus.id) return;
    deliver(event);
    if (event.kind !== "who") return;
    for (const one of bus.own.values()) if (one.documentId === event.documentId) publish(one);
  });
}
