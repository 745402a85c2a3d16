import { inflateSync } from "node:zlib";

/** What a reader of a PDF would find: how it is tagged, and its text. */
export type ReadPdf = {
  pages: number;
  marked: boolean;
  language: string | undefined;
  title: string | undefined;
  /** How often each kind of element is in the structure: `H1`, `TH`, … */
  elements: ReadonlyMap<string, number>;
  /** The scopes of the headers of tables. */
  headerScopes: string[];
  text: string;
};

/**
 * Reads a PDF as Chromium writes it: objects apart, streams deflated, text by fonts that tell their characters. Enough to
 * look at our own papers.
 */
export function readPdf(pdf: Uint8Array): ReadPdf {
  const file = Buffer.from(pdf).toString("latin1");
  const objects = new Map(
    [...file.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj$/gms)].map(([, id = "", body = ""]) => [id, body]),
  );
  const bodies = [...objects.values()];
  const elements = bodies.filter((body) => body.includes("/Type /StructElem"));
  const kinds = elements.map((body) => /\/S \/(\w+)/.exec(body)?.[1] ?? "");
  const pages = bodies.filter((body) => /\/Type \/Page\b/.test(body));
  return {
    pages: pages.length,
    marked: /\/Marked true/.test(file),
    language: /\/Type \/Catalog.*?\/Lang \(([^)]*)\)/s.exec(file)?.[1],
    title: /\/Title \(([^)]*)\)/.exec(file)?.[1],
    elements: new Map(kinds.map((kind) => [kind, kinds.filter((other) => other === kind).length])),
    headerScopes: elements
      .filter((body) => /\/S \/TH\b/.test(body))
      .map((body) => /\/Scope \/(\w+)/.exec(body)?.[1] ?? ""),
    text: pages.map((page) => pageText(page, objects)).join("\n"),
  };
}

function pageText(page: string, objects: ReadonlyMap<string, string>): string {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => {
      const font = objects.get(id) ?? "";
      return [name, characters(streamOf(objects, /\/ToUnicode (\d+)/.exec(font)?.[1]))];
    }),
  );
  let font: ReadonlyMap<number, string> | undefined;
  let text = "";
  const content = streamOf(objects, /\/Contents (\d+)/.exec(page)?.[1]);
  for (const [, name, hex, end] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>|\b(ET)\b/g)) {
    if (name) font = fonts.get(name);
    else if (end) text += "\n";
    else if (hex)
      text += [...hex.matchAll(/.{4}/g)]
        .map(([code]) => font?.get(Number.parseInt(code, 16)) ?? "?")
        .join("");
  }
  return text.normalize("NFKC");
}

/** The characters that a font's codes stand for. */
function characters(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const number = (hex: string | undefined) => Number.parseInt(hex ?? "0", 16);
  for (const [, kind, list = ""] of map.matchAll(/beginbf(char|range)\n(.*?)endbf/gs)) {
    for (const line of list.trim().split("\n")) {
      const [from, to, unicode] = [...line.matchAll(/<([0-9A-F]+)>/g)].map(([, hex]) => hex);
      if (kind === "char") found.set(number(from), decoded(to ?? ""));
      else
        for (let code = number(from); code <= number(to); code++)
          found.set(code, String.fromCodePoint(number(unicode) + code - number(from)));
    }
  }
  return found;
}

function decoded(hex: string): string {
  return String.fromCharCode(...[...hex.matchAll(/.{4}/g)].map(([unit]) => Number.parseInt(unit, 16)));
}

function streamOf(objects: ReadonlyMap<string, string>, id: string | undefined): string {
  const [, stream = ""] = /stream\n(.*)\nendstream/s.exec(objects.get(id ?? "") ?? "") ?? [];
  return stream ? inflateSync(Buffer.from(stream, "latin1")).toString("latin1") : "";
}
