import { describe, expect, test } from "vitest";
import { edition } from "./edition";

type Texts = Readonly<Record<string, string>>;
type Entry = Readonly<{
  code: string | number;
  name: Texts;
  short?: Texts;
  help?: Texts;
  client: Texts;
  countsAsUsed?: Texts;
}>;

const current = edition("avain-2018");
const languages = ["fi", "sv", "en"];
const clientLanguages = [...languages, "fi-simple"];

const classEntries = (
  classes: readonly Readonly<{ code: string; name: Texts; client: Texts }>[],
): readonly Entry[] => classes;

const valueEntries = (
  steps: readonly Readonly<{ value: number; name: Texts; short?: Texts; client: Texts }>[],
): readonly Entry[] => steps.map(({ value, ...texts }) => ({ code: value, ...texts }));

const lists: readonly Readonly<{ list: string; entries: readonly Entry[] }>[] = [
  { list: "goals", entries: current.goals },
  { list: "methods", entries: current.methods },
  { list: "general services", entries: current.services["guidance-to-services"] },
  { list: "social welfare services", entries: current.services["guidance-to-social-services"] },
  { list: "factors", entries: current.factors },
  { list: "goal classes", entries: classEntries(current.goalClasses) },
  { list: "method classes", entries: classEntries(current.methodClasses) },
  { list: "factor classes", entries: classEntries(current.factorClasses) },
  { list: "factor scale", entries: valueEntries(current.factorScale) },
  { list: "attainment anchors", entries: valueEntries(current.attainmentAnchors) },
  {
    list: "areas of concern",
    entries: current.concernAreas.map(({ number, ...texts }) => ({ code: number, ...texts })),
  },
];

const fields = ["name", "short", "help", "client", "countsAsUsed"] as const;

const allTexts = (entry: Entry) =>
  fields.flatMap((field) =>
    Object.entries(entry[field] ?? {}).map(([language, text]) => ({ field, language, text })),
  );

const clientTexts = lists.flatMap(({ list, entries }) =>
  entries.flatMap((entry) =>
    Object.entries(entry.client).map(([language, text]) => ({ list, code: entry.code, language, text })),
  ),
);

describe.each(lists)("the texts of $list", ({ entries }) => {
  test("are there in every language, trimmed and on one line", () => {
    for (const entry of entries) {
      for (const field of fields) {
        const texts = entry[field];
        if (texts === undefined) continue;
        const wanted = field === "client" ? clientLanguages : languages;
        expect(Object.keys(texts).toSorted(), `${entry.code} ${field}`).toEqual(wanted.toSorted());
      }
      for (const { field, language, text } of allTexts(entry)) {
        expect(text, `${entry.code} ${field} ${language}`).toMatch(/^\S+( \S+)*$/);
      }
    }
  });

  test("never repeat the text of another row in the same field and language", () => {
    const seen = new Map<string, string | number>();
    for (const entry of entries) {
      for (const { field, language, text } of allTexts(entry)) {
        const key = `${field} ${language} ${text.toLowerCase()}`;
        expect(seen.get(key), `${entry.code}: ${key}`).toBeUndefined();
        seen.set(key, entry.code);
      }
    }
  });

  test("help is one sentence, names are not sentences", () => {
    for (const entry of entries) {
      for (const { field, language, text } of allTexts(entry)) {
        const where = `${entry.code} ${field} ${language}: ${text}`;
        if (field === "help" || field === "countsAsUsed") expect(text, where).toMatch(/^[^.!?]+\.$/);
        else expect(text, where).not.toMatch(/[.!?]$/);
      }
    }
  });

  test("help says more than the name", () => {
    for (const entry of entries) {
      for (const language of languages) {
        if (entry.help) expect(entry.help[language]).not.toBe(entry.name[language]);
      }
    }
  });
});

// Short everyday words may be the same to worker and client; headings and items may not.
const renamed = lists.filter(({ list }) => list !== "factor scale" && list !== "attainment anchors");

test.each(renamed)("the client reads plainer words than the official ones in $list", ({ entries }) => {
  for (const entry of entries) {
    for (const language of languages) {
      expect(entry.client[language], `${entry.code} ${language}`).not.toBe(entry.name[language]);
    }
  }
});

test("easy Finnish names have at most eight words", () => {
  for (const { list, code, language, text } of clientTexts) {
    if (language !== "fi-simple") continue;
    expect(text.split(" ").length, `${list} ${code}: ${text}`).toBeLessThanOrEqual(8);
  }
});

test("the client never reads the words that blame or give away", () => {
  const avoided =
    /väkival|epäsosiaal|vastuut|rajoit|ongelm|häiriö|riippuv|kriitti|våld|antisocial|begräns|problem|störning|beroende|kritisk|violence|restrict|disorder|dependen|addict|critical/i;
  for (const { list, code, language, text } of clientTexts) {
    expect(text, `${list} ${code} ${language}`).not.toMatch(avoided);
  }
});
