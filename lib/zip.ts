import { once } from "node:events";
import { crc32, createDeflateRaw } from "node:zlib";

/** A part of one of the files in a ZIP; the parts of a file come in order, those of several in turns. */
export type FilePart = { name: string; text: string };

/**
 * A ZIP file in the making. What comes is packed at once, beside this thread, and kept until all has come, because a ZIP
 * holds one file after another; empty pieces meanwhile let whoever has gone away stop it. The same content is the same
 * bytes. Throws what the parts throw, and beyond 4 GB, which the format cannot say.
 */
export async function* zipFile(parts: AsyncIterable<FilePart>): AsyncGenerator<Uint8Array> {
  const files = new Map<string, ReturnType<typeof packing>>();
  try {
    for await (const { name, text } of parts) {
      const file = files.get(name) ?? packing();
      files.set(name, file);
      await file.add(Buffer.from(text));
      yield new Uint8Array();
    }
    const index: Buffer[] = [];
    let at = 0;
    for (const [name, file] of files) {
      const { facts, packed } = await file.end(name);
      index.push(indexed(facts, at), Buffer.from(name));
      const whole = [mark(0x04034b50), facts, Buffer.from(name), ...packed];
      at += whole.reduce((sum, { length }) => sum + length, 0);
      yield* whole;
    }
    yield* index;
    yield ending(files.size, at, Buffer.concat(index).length);
  } finally {
    for (const { stop } of files.values()) stop();
  }
}

/** One file as it is being packed. */
function packing() {
  const deflate = createDeflateRaw();
  const packed: Buffer[] = [];
  deflate.on("data", (piece: Buffer) => packed.push(piece));
  let [size, sum] = [0, 0];
  return {
    add: (piece: Buffer) => {
      size += piece.length;
      sum = crc32(piece, sum);
      return new Promise<void>((resolve, reject) => {
        deflate.write(piece, (error) => (error ? reject(error) : resolve()));
      });
    },
    end: async (name: string) => {
      deflate.end();
      await once(deflate, "end");
      // What a file's head and its line in the index both say; the day is the first that the format knows.
      const facts = Buffer.alloc(26);
      [20, 0x800, 8, 0, 0x21].forEach((value, place) => {
        facts.writeUInt16LE(value, place * 2);
      });
      facts.writeUInt32LE(sum, 10);
      facts.writeUInt32LE(
        packed.reduce((all, { length }) => all + length, 0),
        14,
      );
      facts.writeUInt32LE(size, 18);
      facts.writeUInt16LE(Buffer.byteLength(name), 22);
      return { facts, packed };
    },
    stop: () => deflate.destroy(),
  };
}

function indexed(facts: Buffer, at: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  return Buffer.concat([mark(0x02014b50), Buffer.from([20, 0]), facts, rest]);
}

function ending(files: number, at: number, length: number): Buffer {
  const end = Buffer.alloc(22);
  mark(0x06054b50).copy(end);
  end.writeUInt16LE(files, 8);
  end.writeUInt16LE(files, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(at, 16);
  return end;
}

function mark(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
