import type { SaveConflict } from "@/lib/saving/save";
import type { FieldValue } from "@/lib/saving/values";

export type { FieldValue };

export type StopReason = "confirmed" | "discarded" | "refused" | "otherUser";

/**
 * What the status line may say. `saved` means exactly that: nothing waits, is under way, is wrong or is disputed.
 * Counts are of fields. `offline` covers a server that does not manage (`cause: "server"`) too, and lasts until an
 * answer comes; `nextTryAt` is missing while a try is under way.
 */
export type SaveStatus =
  | { readonly kind: "saved"; readonly at: number | undefined }
  | { readonly kind: "waiting" | "saving" | "unsaved" | "signedOut"; readonly count: number }
  | {
      readonly kind: "offline";
      readonly count: number;
      readonly cause: "network" | "server";
      readonly nextTryAt: number | undefined;
    }
  | { readonly kind: "stopped"; readonly count: number; readonly reason: StopReason };

export type ConflictState = { readonly kind: "conflict" } & Omit<SaveConflict, "path">;

/** Why a field is not saved: the key of the words that say what is wrong, or two texts to choose from. */
export type FieldState = { readonly kind: "error"; readonly code: string } | ConflictState;

/** One moment of the queue; a new object only when something in it changed. */
export type SaveState = {
  readonly status: SaveStatus;
  readonly fields: ReadonlyMap<string, FieldState>;
};

/** Whether two states of the queue say the same. */
export function sameStatus(a: SaveStatus, b: SaveStatus): boolean {
  const keys = Object.keys({ ...a, ...b }) as (keyof SaveStatus)[];
  return keys.every((key) => a[key] === b[key]);
}

/**
 * Whether two values of a field are the same text: an empty text and nothing are, and so are `50` and `"50"`, because
 * the server stores what a person typed as what it means.
 */
export function sameValue(a: FieldValue, b: FieldValue): boolean {
  return String(a ?? "") === String(b ?? "");
}
