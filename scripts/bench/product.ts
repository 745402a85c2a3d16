import path from "node:path";
import { readSettings } from "../boot/settings.mjs";
import { freePort, type Program, startProgram } from "./programs";

export type Product = Program & { origin: string };

/** More for Node and for the environment of one start. */
export type Extra = { nodeArgs?: readonly string[]; env?: Record<string, string> };

/** The production server as `npm start` runs it, heap cap included, on a data folder and a port of its own. */
export async function startProduct(
  folder: string,
  { nodeArgs = [], env = {} }: Extra = {},
): Promise<Product> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const next = path.resolve("node_modules", "next", "dist", "bin", "next");
  const heap = `--max-old-space-size=${readSettings(process.env).heapMb}`;
  const args = [heap, ...nodeArgs, next, "start", "--hostname", "127.0.0.1", "--port", String(port)];
  const settings = { NODE_ENV: "production", AVAIN_DATA: folder, DATABASE_URL: "", AVAIN_ORIGIN: origin };
  const program = await startProgram("product", args, { ...settings, ...env }, `${origin}/api/health`);
  return { ...program, origin };
}
