import { parentPort, workerData } from "node:worker_threads";
import writeXlsxFile from "write-excel-file/node";

/*
 * A workbook on a thread of its own. `workerData` is `{ name, head }[]`, a sheet each; then come rows, `cell[][][]`, those of
 * each sheet in their order, as often as there are some; null ends them. Answers once, with the file, and ends.
 * Plain JavaScript, because a thread is started from a file and not from a bundle.
 */
const sheets = workerData.map(({ name, head }) => ({
  sheet: name,
  data: [head.map((value) => ({ type: String, value, fontWeight: "bold" }))],
  stickyRowsCount: 1,
}));

parentPort.on("message", async (rows) => {
  if (rows === null) return answer(await writeXlsxFile(sheets).toBuffer());
  for (const [at, { data }] of sheets.entries()) for (const row of rows[at]) data.push(row.map(cellOf));
});

function answer(file) {
  // A copy of its own, so that it can be handed over and is not copied on the way.
  const bytes = new Uint8Array(file);
  parentPort.postMessage(bytes, [bytes.buffer]);
  parentPort.close();
}

/** A text is a text, whatever it begins with: a formula would have to say that it is one. */
function cellOf(value) {
  return value === "" ? null : value;
}
