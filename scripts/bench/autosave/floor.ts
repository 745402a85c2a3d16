import { writeFileSync } from "node:fs";
import path from "node:path";
import { freePort, type Program, startProgram } from "../programs";
import type { RecordedSave } from "./replay";

/** Starts the floor on a database file, in a process of its own on the same Node. */
export async function startFloor(file: string, save: RecordedSave): Promise<Program & { origin: string }> {
  const recording = path.join(path.dirname(file), "recorded-save.json");
  writeFileSync(recording, JSON.stringify(save));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = path.resolve("scripts", "bench", "autosave", "floor-server.ts");
  const args = ["--import", "tsx", server, file, recording, String(port)];
  const program = await startProgram("floor", args, { NODE_ENV: "production" }, origin);
  return { ...program, origin };
}
