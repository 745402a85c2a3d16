import { readFileSync, statSync } from "node:fs";
import { maxFileBytes } from "@/lib/exchange/limits";
import { PlainError } from "../boot/say.mjs";

/** A JSON file as it stands. Throws `PlainError` when it is missing, too large (before it is read), or no JSON in UTF-8. */
export function readJsonFile(file: string): unknown {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new PlainError(`There is no file ${file}.`);
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  if (size > maxFileBytes)
    throw new PlainError(
      `${file} has ${megabytes(size)} MB; ${megabytes(maxFileBytes)} MB is the most. Divide it by clients.`,
    );
  const text = utf8(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PlainError(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function utf8(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch {
    throw new PlainError(`${file} cannot be read as text in UTF-8.`);
  }
}
