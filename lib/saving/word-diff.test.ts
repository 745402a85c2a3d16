import fc from "fast-check";
import { expect, test } from "vitest";
import { type Piece, wordDiff } from "./word-diff";

const side = (pieces: Piece[], other: Piece["kind"]) =>
  pieces
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join("");

test("marks the words that went and came, and no others", () => {
  expect(wordDiff("Haluan oman kodin", "Haluan pienen kodin pian")).toEqual([
    { kind: "same", text: "Haluan " },
    { kind: "gone", text: "oman" },
    { kind: "new", text: "pienen" },
    { kind: "same", text: " kodin" },
    { kind: "new", text: " pian" },
  ]);
});

test("gives both texts back, whatever they are, also when they are long", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(fc.constantFrom("a", "b", " ", "\n"), { maxLength: 40 }).map((parts) => parts.join("")),
    fc.constant("sana ".repeat(800)),
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDiff(before, after);
      expect([side(pieces, "new"), side(pieces, "gone")]).toEqual([before, after]);
    }),
  );
});
