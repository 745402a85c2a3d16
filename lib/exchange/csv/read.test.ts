import { expect, test } from "vitest";
import { checkLines } from "./check";
import { readKept } from "./kept";
import { readTable } from "./read";

const bytes = (text: string, encoding: BufferEncoding = "utf8") =>
  new Uint8Array(Buffer.from(text, encoding));
const linesOf = (file: Uint8Array) => {
  const read = readTable(file);
  return "lines" in read ? read.lines : read;
};
const aino = { line: 2, cells: { lastName: "Öljymäki", birthDate: "5.1.1990", gender: "woman" } };

test.each([
  ["semicolons", ";"],
  ["commas", ","],
  ["tabs", "\t"],
])("%s are told from the first line", (_, cut) => {
  const text = ["Sukunimi", "Syntymäaika", "Juridinen sukupuoli"].join(cut);
  expect(linesOf(bytes(`${text}\r\n${["Öljymäki", "5.1.1990", "Nainen"].join(cut)}\r\n`))).toEqual([aino]);
});

test("UTF-8 with and without its mark, and what older Excels write, are read alike", () => {
  const text = "Sukunimi;Syntymäaika;Juridinen sukupuoli\nÖljymäki;5.1.1990;nainen\n";
  for (const file of [bytes(text), bytes(`\ufeff${text}`), bytes(text, "latin1")])
    expect(linesOf(file)).toEqual([aino]);
});

test("columns may have the names of the field in Swedish, in English, or its own", () => {
  const file = bytes("Efternamn;Date of birth;gender\nÖljymäki;5.1.1990;Kvinna\n");
  expect(linesOf(file)).toEqual([aino]);
});

test.each([
  ["UTF-16", bytes("\ufeffSukunimi;Etunimet\n", "utf16le"), "encoding"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), "encoding"],
  ["bytes of no letter", new Uint8Array([0x53, 0x81, 0x3b, 0x0a]), "encoding"],
  ["no delimiter", bytes("Sukunimi\nVirtanen\n"), "delimiter"],
  ["another delimiter", bytes("Sukunimi|Etunimet\nVirtanen|Aino\n"), "delimiter"],
  ["an open quote", bytes('Sukunimi;Etunimet\n"Virtanen;Aino\n'), "quotes"],
  ["an unknown column", bytes("Sukunimi;Kengännumero\nVirtanen;38\n"), "columns"],
  ["a column twice", bytes("Etunimet;Sukunimi;Efternamn\nAino;Virtanen;Nieminen\n"), "double"],
  ["nothing", bytes(" \n"), "empty"],
  ["a head only", bytes("Sukunimi;Etunimet\n;\n"), "empty"],
  ["too many", bytes(`Sukunimi;Etunimet\n${"A;B\n".repeat(501)}`), "tooMany"],
])("%s is refused by its name", (_, file, fault) => {
  expect(readTable(file)).toMatchObject({ fault });
});

test("quotes hold delimiters and line breaks; empty lines are no clients, and lines keep their place", () => {
  const file = bytes('Sukunimi;Osoite\n"Virta; nen";"Katu 1\n00100"\n;\nToinen;\n');
  expect(linesOf(file)).toEqual([
    { line: 2, cells: { lastName: "Virta; nen", address: "Katu 1\n00100" } },
    { line: 4, cells: { lastName: "Toinen" } },
  ]);
});

test("a row that is longer than the head, or tells what no column names, is wrong as a whole", () => {
  const file = bytes("Sukunimi;Etunimet;\nVirtanen;Aino;Katu 1;Helsinki\nNieminen;Eino;x\nSuomi;Oma;\n;;;\n");
  const lines = linesOf(file);
  expect(lines).toMatchObject([{ line: 2, hasMore: true }, { line: 3, hasMore: true }, { line: 4 }]);
  if (!Array.isArray(lines)) throw new Error("not read");
  const kept = readKept(JSON.stringify(lines));
  expect(kept).toEqual(lines);
  const checked = checkLines(kept, "team:user", "2026-11-24");
  expect(checked.map(({ input }) => input?.lastName ?? null)).toEqual([null, null, "Suomi"]);
});

test("each line is held to what the form asks, and the same person twice is told", () => {
  const cells = { lastName: "Virtanen", firstName: "Aino", birthDate: "5.1.1990" };
  const lines = [
    cells,
    { ...cells, birthDate: "32.1.1990" },
    cells,
    { phone: "040 1" },
    { ...cells, birthDate: "5.1.2027" },
  ];
  const checked = checkLines(
    lines.map((each, index) => ({ line: index + 2, cells: each })),
    "team:user",
    "2026-11-24",
  );
  expect(checked.map(({ errors, isRepeated }) => errors ?? isRepeated)).toEqual([
    false,
    { birthDate: "dateInvalid" },
    true,
    { firstName: "whoMissing" },
    { birthDate: "dateInFuture" },
  ]);
});
