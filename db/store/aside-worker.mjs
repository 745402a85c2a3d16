import { parentPort, workerData } from "node:worker_threads";
import Database from "better-sqlite3";

/*
 * The other thread of `aside.ts`: takes `{ id, sql, params }`, answers `{ id, rows }` or `{ id, failed, code }`. It only reads.
 * Plain JavaScript, because a thread is started from a file and not from a bundle.
 */
const connection = new Database(workerData.file, { readonly: true, timeout: 5_000 });
connection.pragma("trusted_schema = OFF");
connection.pragma("temp_store = MEMORY");
// Figures walk through whole tables; the pages they meet are kept for the next figure.
connection.pragma("cache_size = -65536");
connection.pragma("mmap_size = 268435456");

parentPort.on("message", ({ id, sql, params }) => {
  try {
    parentPort.postMessage({
      id,
      rows: connection
        .prepare(sql)
        .raw()
        .all(...params),
    });
  } catch (error) {
    parentPort.postMessage({ id, failed: error.message, code: error.code });
  }
});
