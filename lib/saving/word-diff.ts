/** A piece of two texts laid side by side: in both, only in the first, or only in the second. */
export type Piece = { kind: "same" | "gone" | "new"; text: string };

/** Longer texts than this many words are not compared word by word: that would take too long to compute, and to read. */
const mostWords = 600;

/** What two texts share and where they part, word by word. The pieces put together give the texts back. */
export function wordDiff(before: string, after: string): Piece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > mostWords || b.length > mostWords) return [piece("gone", before), piece("new", after)];
  const shared = sharedCounts(a, b);
  const pieces: Piece[] = [];
  const add = (kind: Piece["kind"], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push(piece(kind, text));
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      add("same", left);
      i += 1;
      j += 1;
    } else if (right === undefined || (left !== undefined && at(shared, i + 1, j) >= at(shared, i, j + 1))) {
      add("gone", left ?? "");
      i += 1;
    } else {
      add("new", right);
      j += 1;
    }
  }
  return pieces;
}

function piece(kind: Piece["kind"], text: string): Piece {
  return { kind, text };
}

/** Words and the spaces between them. */
function wordsOf(text: string): string[] {
  return text.split(/(\s+)/).filter((part) => part !== "");
}

/** How many words the rests of two texts share, from each place in them. */
function sharedCounts(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const counts = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = counts[i] as Uint16Array;
      row[j] =
        a[i] === b[j] ? at(counts, i + 1, j + 1) + 1 : Math.max(at(counts, i + 1, j), at(counts, i, j + 1));
    }
  return counts;
}

function at(counts: readonly Uint16Array[], i: number, j: number): number {
  return counts[i]?.[j] ?? 0;
}
