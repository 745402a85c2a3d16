import path from "node:path";
import { Worker } from "node:worker_threads";

/** Rows of one sheet; null is an empty cell. */
type Rows = readonly (readonly (string | number | null)[])[];
type Batches = AsyncIterable<readonly Rows[]> | Iterable<readonly Rows[]>;
/** A sheet's name and the heads of its columns. */
export type SheetHead = { name: string; head: readonly string[] };

/** What a workbook is called in a header. */
export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const program = path.join(/* turbopackIgnore: true */ process.cwd(), "lib", "workbook-thread.mjs");

let before: Promise<unknown> = Promise.resolve();

/**
 * A workbook, made on a thread of its own, one after another: one of a thousand clients takes seconds and 300 MB.
 * @param sheets what its sheets are
 * @param batches rows as they come, a list for each sheet in the same order; only the thread holds them all
 * @throws what reading the batches throws, and what the thread dies of
 */
export function workbook(sheets: readonly SheetHead[], batches: Batches): Promise<Uint8Array<ArrayBuffer>> {
  const made = before.then(() => onThread(sheets, batches));
  before = made.catch(() => undefined);
  return made;
}

async function onThread(sheets: readonly SheetHead[], batches: Batches): Promise<Uint8Array<ArrayBuffer>> {
  const thread = new Worker(/* turbopackIgnore: true */ program, { workerData: sheets });
  const file = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error("the thread of a workbook ended without an answer")));
  });
  // When reading fails first, nobody waits for the thread any more.
  file.catch(() => undefined);
  try {
    for await (const rows of batches) thread.postMessage(rows);
    thread.postMessage(null);
    return await file;
  } finally {
    await thread.terminate();
  }
}
