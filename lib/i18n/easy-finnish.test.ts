import { describe, expect, it } from "vitest";
import { CURRENT_EDITION, SERVICE_LIST_CODES } from "../avain/codes";
import { edition } from "../avain/edition";
import { attainmentAnchors, factorScale } from "../avain/scale";
import { fiSimple } from "./messages/fi-simple";
import { sentences, wordsOf } from "./sentences";

type Tree = { readonly [key: string]: string | Tree };

function texts(tree: Tree, path: string): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}.${key}`, value]] : texts(value, `${path}.${key}`),
  );
}

const { goals, factors, methods, services } = edition(CURRENT_EDITION);
const listed = [...goals, ...methods, ...factors, ...SERVICE_LIST_CODES.flatMap((code) => services[code])];
const catalogue: [string, string][] = [
  ...listed.map(({ code, client }): [string, string] => [code, client["fi-simple"]]),
  ...[...attainmentAnchors, ...factorScale].map(({ value, client }): [string, string] => [
    String(value),
    client["fi-simple"],
  ]),
];
const all = [...texts(fiSimple, "fi-simple"), ...catalogue];

/** What this measures is no verdict: easy language is more than short sentences. */
describe("easy Finnish", () => {
  it("has words to measure", () => {
    expect(all.length).toBeGreaterThan(200);
  });

  it("has no sentence of more than 15 words", () => {
    const long = all.flatMap(([path, text]) =>
      sentences(text)
        .filter((sentence) => wordsOf(sentence).length > 15)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it("has sentences of at most 9 words on average", () => {
    const lengths = all.flatMap(([, text]) => sentences(text)).map((sentence) => wordsOf(sentence).length);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(9);
  });

  it("keeps to that in each part of it, not only over all", () => {
    const heavy = Object.entries(fiSimple).filter(([name, tree]) => {
      const lengths = texts(tree, name)
        .flatMap(([, text]) => sentences(text))
        .map((sentence) => wordsOf(sentence).length);
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length > 9;
    });
    expect(heavy.map(([name]) => name)).toEqual([]);
  });
});

describe("measuring sentences", () => {
  it("counts what is filled in as one word, and every branch of a plural", () => {
    expect(sentences("Tapaamme {day} kello {time}. Tule!").map((one) => wordsOf(one).length)).toEqual([4, 1]);
    expect(sentences("{n, plural, one {Yksi asia.} other {# asiaa odottaa.}}")).toEqual([
      "Yksi asia.",
      "# asiaa odottaa.",
    ]);
  });
});
