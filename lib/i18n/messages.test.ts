import { describe, expect, it } from "vitest";
import { errorCodes } from "@/lib/errors";
import { icuArguments } from "./icu-arguments";
import { locales } from "./locales";
import { messagesOf } from "./messages";
import { sameInAll } from "./same-words";

type Tree = { readonly [key: string]: string | Tree };

/** Every text by its path: `common.form.optional`. */
function texts(tree: Tree, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === "string") found.set(here, value);
    else for (const [inner, text] of texts(value, here)) found.set(inner, text);
  }
  return found;
}

/** False for what is only arguments and marks, such as "{who}: {name}". */
const hasWords = (text: string) => /\p{L}/u.test(text.replaceAll(/\{[^{}]*\}/g, ""));

const finnish = texts(messagesOf("fi"));

describe("words of the interface", () => {
  it.each(locales)("in %s have every key, and no more", (locale) => {
    const known = texts(messagesOf(locale));
    const missing = [...finnish.keys()].filter((key) => !known.has(key));
    const extra = [...known.keys()].filter((key) => !finnish.has(key));
    expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  });

  it.each(locales)("in %s are never empty and have no stray spaces", (locale) => {
    const wrong = [...texts(messagesOf(locale))].filter(([, text]) => text === "" || text !== text.trim());
    expect(wrong).toEqual([]);
  });

  it.each(locales)("in %s ask for the same arguments as in Finnish", (locale) => {
    const wrong = [...texts(messagesOf(locale))]
      .map(([key, text]) => ({
        key,
        asks: icuArguments(text),
        finnish: icuArguments(finnish.get(key) ?? ""),
      }))
      .filter(({ asks, finnish: asked }) => asks.join() !== asked.join());
    expect(wrong).toEqual([]);
  });

  it.each(["sv", "en"] as const)(
    "in %s differ from Finnish, except the words listed as the same",
    (locale) => {
      const same = [...texts(messagesOf(locale))]
        .filter(([key, text]) => text === finnish.get(key) && hasWords(text) && !sameInAll.includes(text))
        .map(([key, text]) => `${key}: ${text}`);
      expect(same).toEqual([]);
    },
  );

  it("list as the same only words that some language shares with Finnish", () => {
    const shared = (["sv", "en"] as const).flatMap((locale) =>
      [...texts(messagesOf(locale))]
        .filter(([key, text]) => text === finnish.get(key))
        .map(([, text]) => text),
    );
    expect(sameInAll.filter((text) => !shared.includes(text))).toEqual([]);
  });

  it("for errors are plain sentences without arguments", () => {
    const errors = [...finnish].filter(([key]) => key.startsWith("errors."));
    expect(errors.length).toBeGreaterThan(10);
    expect(errors.filter(([, text]) => icuArguments(text).length > 0)).toEqual([]);
  });
});

describe("words of errors", () => {
  it("exist for every code of a refusal, and for what has no words", () => {
    const known = Object.keys(messagesOf("fi").errors);
    expect([...errorCodes, "unknown"].filter((code) => !known.includes(code))).toEqual([]);
  });
});

describe("arguments of a message", () => {
  it("are found also inside the branches of a plural", () => {
    const text = "{count, plural, one {# tavoite, {name}} other {tavoitetta}} – {day, date, short}";
    expect(icuArguments(text)).toEqual(["count: plural", "day: date", "name: text"]);
  });

  it("are refused when braces do not match", () => {
    expect(() => icuArguments("{count")).toThrow();
    expect(() => icuArguments("liikaa }")).toThrow();
    expect(() => icuArguments("{ei nimi}")).toThrow();
  });
});
