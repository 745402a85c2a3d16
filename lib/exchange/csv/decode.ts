/** Why a file is no table of text; keys of the `exchange.faults` words. */
export type TableFault = {
  fault: "encoding" | "delimiter" | "quotes" | "columns" | "double" | "empty" | "tooMany";
};

/** Bytes that Windows-1252 has no letter for. */
const noLetter = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * The text of a CSV file: UTF-8, or Windows-1252 as older Excels write it. Undefined for anything else, so that no letter is
 * guessed wrong.
 */
export function decodeTable(bytes: Uint8Array): string | undefined {
  const isText = !bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32));
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isText || isUtf16) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    if (bytes.some((byte) => noLetter.has(byte))) return undefined;
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const delimiters = [";", ",", "\t"];

/** What stands between the cells of the first line, outside quotes; undefined when nothing does. */
export function delimiterOf(text: string): string | undefined {
  const first = text.slice(0, text.search(/[\r\n]|$/)).replaceAll(/"(?:[^"]|"")*"/g, "");
  const counts = delimiters.map((delimiter) => first.split(delimiter).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? undefined : delimiters[counts.indexOf(most)];
}
