import type { FieldValue } from "@/lib/saving/values";

/** Whether a document takes changes, and if not, why. */
export type LiveState = "open" | "confirmed" | "closed" | "discarded";

/** The latest value of a path, in which version it came, and from whom. */
export type LiveField = { path: string; value: FieldValue; version: number; by: string; at: string };

/** Somebody else in the document, and in which part; null where it is no part, such as the page that asks to discard. */
export type LivePerson = { name: string; part: string | null };

/** Why a stream ended: what the page does next depends on it. */
export type LiveEnd = "signedOut" | "refused" | "closing";

/** What a stream tells a page, one message an event. */
export type LiveMessage =
  /** The name of this stream, for telling where the person goes. */
  | { kind: "stream"; stream: string }
  /** Every path whose value changed after `base`, up to `version`. */
  | { kind: "changes"; base: number; version: number; merged: LiveField[] }
  /** `mine`: done by the same person, here or in another tab. */
  | { kind: "state"; state: LiveState; mine: boolean }
  | { kind: "people"; people: LivePerson[] }
  | { kind: "end"; reason: LiveEnd };
