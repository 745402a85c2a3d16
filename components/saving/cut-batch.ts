import type { FieldValue } from "./save-state";

export type Change = { readonly path: string; readonly value: FieldValue };

/** The most changes and bytes of one request. A keepalive request must stay under 64 kB with its wrapping. */
export const maxChanges = 200;
export const maxBytes = 60_000;

const encoder = new TextEncoder();

/**
 * The first changes that fit in one request, in order. The first one always goes, so that a text too long for any
 * request gets its answer from the server instead of waiting for ever.
 */
export function cutBatch(changes: Iterable<Change>, limit: number): Change[] {
  const batch: Change[] = [];
  let bytes = 200;
  for (const { path, value } of changes) {
    bytes += encoder.encode(JSON.stringify({ path, value })).length + 1;
    if (batch.length > 0 && (batch.length >= limit || bytes > maxBytes)) break;
    batch.push({ path, value });
  }
  return batch;
}
