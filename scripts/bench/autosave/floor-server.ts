import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import Database from "better-sqlite3";
import { filled, type RecordedSave, type Save } from "./replay";

/*
 * The floor that autosave is held against: node:http and prepared statements, nothing else. No session, no checks.
 * The file is opened as the store opens it. Arguments: database file, recorded save, port.
 */
const [file = "", recording = "", port = ""] = process.argv.slice(2);
const { statements }: RecordedSave = JSON.parse(readFileSync(recording, "utf8"));

const database = new Database(file, { timeout: 0 });
for (const pragma of [
  "trusted_schema = OFF",
  "temp_store = MEMORY",
  "foreign_keys = ON",
  "journal_mode = WAL",
  "synchronous = FULL",
  "secure_delete = ON",
])
  database.pragma(pragma);

const prepared = statements.map(({ sql, raw, returnsRows, params }) => {
  const statement = database.prepare(sql);
  if (raw) statement.raw();
  return {
    params,
    execute: (values: unknown[]) => (returnsRows ? statement.all(values) : statement.run(values)),
  };
});

function save(request: Save): object {
  const now = Date.now();
  database.exec("BEGIN IMMEDIATE");
  try {
    for (const { params, execute } of prepared) execute(filled(params, request, now));
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
  return { version: request.base + 1, merged: [] };
}

createServer((request, response) => {
  if (request.method !== "PATCH") return response.end("ready");
  let text = "";
  request.setEncoding("utf8");
  request.on("data", (chunk: string) => {
    text += chunk;
  });
  request.on("end", () => {
    const { base, key, changes } = JSON.parse(text);
    const answer = JSON.stringify(save({ base, key, value: changes[0].value }));
    response.setHeader("content-type", "application/json");
    response.end(answer);
  });
  return undefined;
}).listen(Number(port), "127.0.0.1");
