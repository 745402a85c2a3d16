import type { MergedField, PathError, SaveConflict } from "@/lib/saving/save";

/** What an answer to a save means for the queue. */
export type Answer =
  | { kind: "done"; version: number; merged: MergedField[]; conflicts: SaveConflict[]; errors: PathError[] }
  /** Never again: the document is closed for changes, or the right is gone. */
  | { kind: "stopped"; reason: "confirmed" | "refused" }
  | { kind: "signedOut" }
  /** Refused as a whole: in smaller parts the good ones pass. The code is for a field that is refused alone. */
  | { kind: "split"; code: "tooLong" | "invalid" }
  | { kind: "again"; cause: "network" | "server" };

/** Statuses that say "not now" rather than "not this". */
const passing = [408, 421, 425, 429];

/**
 * Reads status and JSON body of an answer. A success that is not our JSON, such as the page of a sign-in gate between
 * us and the server, is no success.
 */
export function readAnswer(status: number, body: unknown): Answer {
  const told = isRecord(body) ? body : {};
  if ((status === 200 || status === 409 || status === 422) && typeof told.version === "number") {
    return {
      kind: "done",
      version: told.version,
      merged: listOf<MergedField>(told.merged),
      conflicts: listOf<SaveConflict>(told.conflicts),
      errors: listOf<PathError>(told.errors),
    };
  }
  // A conflict without a version is of the whole document: it takes no changes any more.
  if (status === 409) return { kind: "stopped", reason: isClosed(told) ? "confirmed" : "refused" };
  if (status === 401) return { kind: "signedOut" };
  if (status === 403 || status === 404 || status === 410) return { kind: "stopped", reason: "refused" };
  if (status === 413) return { kind: "split", code: "tooLong" };
  if (status >= 400 && status < 500 && !passing.includes(status)) return { kind: "split", code: "invalid" };
  return { kind: "again", cause: "server" };
}

function isClosed({ confirmed, error }: Record<string, unknown>): boolean {
  return confirmed === true || error === "confirmed" || error === "closed";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The server is ours, so an entry that names its path is taken to have the rest. */
function listOf<T extends { path: string }>(value: unknown): T[] {
  return Array.isArray(value) ? value.filter((entry): entry is T => typeof entry?.path === "string") : [];
}
