import { crc32, inflateRawSync } from "node:zlib";

/** The texts of the files inside a ZIP by name, read by its index as programs do; throws when a sum is wrong. */
export function unzipped(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes);
  const found = new Map<string, string>();
  for (let at = file.indexOf("PK\u0001\u0002"); at !== -1; at = file.indexOf("PK\u0001\u0002", at + 4)) {
    const name = file.toString("utf8", at + 46, at + 46 + file.readUInt16LE(at + 28));
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    const content = file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    if (crc32(content) !== file.readUInt32LE(at + 16)) throw new Error(`the sum of ${name} is wrong`);
    found.set(name, content.toString());
  }
  return found;
}
