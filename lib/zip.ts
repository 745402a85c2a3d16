import { Zip, ZipDeflate } from "fflate";

/** A part of one of the files in a ZIP; the parts of a file come in order, those of several in turns. */
export type FilePart = { name: string; text: string };

/** The first day that the format knows: the same content is then the same bytes. */
const noDay = new Date(1980, 0, 1);

/**
 * A ZIP file in the making. What comes is packed at once; of files whose parts come in turns the later ones are kept
 * until the first has ended, because a ZIP holds one file after another. Empty pieces meanwhile let whoever has gone away
 * stop it. Throws what the parts throw.
 */
export async function* zipFile(parts: AsyncIterable<FilePart>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const files = new Map<string, ZipDeflate>();
  let ready: Uint8Array<ArrayBuffer>[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, piece) => {
    failed ??= error;
    if (!error) ready.push(piece as Uint8Array<ArrayBuffer>);
  });
  const taken = () => {
    if (failed) throw failed;
    const pieces = ready;
    ready = [];
    return pieces;
  };
  for await (const { name, text } of parts) {
    const file = files.get(name) ?? added(zip, name);
    files.set(name, file);
    file.push(encoder.encode(text));
    yield new Uint8Array();
    yield* taken();
  }
  for (const file of files.values()) file.push(new Uint8Array(), true);
  zip.end();
  yield* taken();
}

function added(zip: Zip, name: string): ZipDeflate {
  const file = new ZipDeflate(name);
  file.mtime = noDay;
  zip.add(file);
  return file;
}
