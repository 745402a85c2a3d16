import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import type { NamedFile, ResearchFile } from "@/lib/exchange/commands/export";
import type { WholeExport } from "@/lib/exchange/commands/export-whole";
import { aboutText, csvFiles } from "@/lib/exchange/export/csv";
import { jsonFile } from "@/lib/exchange/export/json";
import type { FileClient } from "@/lib/exchange/export/tables";
import { clientWorkbook } from "@/lib/exchange/export/workbook";
import { ExchangeRefused } from "@/lib/exchange/refused";
import { progressBar } from "./progress-bar";

export const formats = ["json", "csv", "xlsx"] as const;
export type Format = (typeof formats)[number];

type How = { out: string; format: Format; isForExcel: boolean };

/** Where the key of a research file goes: beside the folder, so that it is not sent along. */
export function keyOf(out: string): string {
  return `${path.resolve(out)}.key.json`;
}

/**
 * Asks that an export overwrites and joins no other: names beside pseudonyms tell who is who, and without its key a
 * research file leads back to nobody. Throws `ExchangeRefused`.
 */
export function requireFree(out: string, isResearch: boolean): void {
  if (existsSync(out) && !(statSync(out).isDirectory() && readdirSync(out).length === 0))
    throw new ExchangeRefused(`${out} is not an empty folder: give a new one for each export.`);
  if (isResearch && existsSync(keyOf(out)))
    throw new ExchangeRefused(`${keyOf(out)} is there already: it is the key of another file.`);
}

/** Writes a file of clients into a folder that only its owner reads; the key of a research file goes beside the folder. */
export async function writeFiles(file: NamedFile | ResearchFile, how: How): Promise<void> {
  const { out, format } = how;
  mkdirSync(out, { recursive: true, mode: 0o700 });
  const isResearch = "key" in file;
  if (format === "json")
    await writeParts(path.join(out, "cohort.json"), jsonFile(file.head, told<FileClient>(file)));
  else if (format === "csv") await writeTables(file, how);
  else {
    writeOwn(path.join(out, "cohort.xlsx"), await clientWorkbook(told<FileClient>(file), isResearch));
    writeOwn(path.join(out, "about.json"), aboutText(file.head));
  }
  if (isResearch) writeOwn(keyOf(out), `${JSON.stringify({ ...file.head, key: file.key })}\n`);
}

/** Writes everything into one file of a folder that only its owner reads. */
export async function writeWhole(whole: WholeExport, out: string): Promise<void> {
  mkdirSync(out, { recursive: true, mode: 0o700 });
  await writeParts(path.join(out, "everything.json"), jsonFile(whole.head, told(whole), whole.tail));
}

/** The tables as CSV with their codebook, batch by batch. */
async function writeTables(file: NamedFile | ResearchFile, { out, isForExcel }: How): Promise<void> {
  const how = { isResearch: "key" in file, kind: isForExcel ? "spreadsheet" : "statistics" } as const;
  const files = new Map<string, ReturnType<typeof ownFile>>();
  for await (const { name, text } of csvFiles(file.head, told<FileClient>(file), how)) {
    const own = files.get(name) ?? ownFile(path.join(out, name));
    files.set(name, own);
    own.write(text);
  }
  for (const { close } of files.values()) close();
}

/** The batches of a file, told to who waits. */
async function* told<Client>({ batches, n }: { batches: AsyncIterable<readonly Client[]>; n: number }) {
  const tell = progressBar("clients");
  let done = 0;
  for await (const batch of batches) {
    yield batch;
    done += batch.length;
    tell(done, n);
  }
}

async function writeParts(name: string, parts: AsyncIterable<string>): Promise<void> {
  const { write, close } = ownFile(name);
  for await (const part of parts) write(part);
  close();
}

/** A file that only its owner reads, under its name once it is whole. */
function ownFile(name: string) {
  const part = `${name}.part`;
  const place = openSync(part, "w", 0o600);
  return {
    write: (text: string) => {
      writeSync(place, text);
    },
    close: () => {
      closeSync(place);
      renameSync(part, name);
    },
  };
}

function writeOwn(name: string, content: string | Uint8Array): void {
  writeFileSync(name, content, { mode: 0o600 });
  chmodSync(name, 0o600);
}
