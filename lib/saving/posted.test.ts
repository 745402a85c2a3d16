import { expect, test } from "vitest";
import { formMarks } from "./form-marks";
import { formPage } from "./form-page";
import { readPosted } from "./posted";

const fields = (more: [string, string][] = []) =>
  new URLSearchParams([
    [formMarks.base, "3"],
    [formMarks.key, "abcdefgh-1"],
    [formMarks.by, "maija"],
    [formMarks.back, "/clients/a/plans/b/goals"],
    [formMarks.off, "goals.debt.chosen"],
    [formMarks.on, "goals.leaving-violence.hidden"],
    ["goals.debt.chosen", "on"],
    ["wish", "x"],
    ...more,
  ]);

test("a form of our page is its boxes, its values, and the page to go back to", () => {
  const posted = readPosted(fields());
  expect(posted?.by).toBe("maija");
  expect(posted?.back).toBe("/clients/a/plans/b/goals");
  expect(posted?.form).toMatchObject({ base: 3, key: "abcdefgh-1" });
  expect([...(posted?.form.values ?? [])]).toEqual([
    ["goals.debt.chosen", "on"],
    ["wish", "x"],
  ]);
  expect([...(posted?.form.boxes ?? [])]).toEqual([
    ["goals.debt.chosen", false],
    ["goals.leaving-violence.hidden", true],
  ]);
});

test.each([
  [[formMarks.base, "-1"]],
  [[formMarks.base, "x"]],
  [[formMarks.key, "short"]],
  [[formMarks.key, ""]],
])("a form with %j is none of ours", ([name, value]) => {
  const wrong = fields();
  wrong.set(name ?? "", value ?? "");
  expect(readPosted(wrong)).toBeUndefined();
});

test("a flag that goes with a box is ticked and unticked with it", () => {
  const also: [string, string] = [formMarks.also, "methods.crisis-work.used goals.debt.chosen"];
  expect(readPosted(fields([also]))?.form.values.has("methods.crisis-work.used")).toBe(true);
  const without = fields([also]);
  without.delete("goals.debt.chosen");
  expect(readPosted(without)?.form.values.has("methods.crisis-work.used")).toBe(false);
});

test("the way back never leads to another site, and nothing typed becomes markup", () => {
  const elsewhere = fields();
  elsewhere.set(formMarks.back, "https://evil.invalid/");
  expect(readPosted(elsewhere)?.back).toBe("/");
  const words = { lang: "fi", title: "T", lead: "L", back: "/a?b&c", backWords: "B" };
  const html = formPage({ ...words, rows: [{ text: '<script>"&', why: "<b>" }] });
  expect(html).toContain("<pre>&lt;script&gt;&quot;&amp;</pre>");
  expect(html).not.toMatch(/<script|<b>/);
});

test("a row in own words comes into being when something is written in it", () => {
  const row = (words: string) =>
    readPosted(
      fields([
        [formMarks.row, "goals.own-abcd1234"],
        ["goals.own-abcd1234.words", words],
      ]),
    )?.form.values;
  expect(row("A dog")?.get("goals.own-abcd1234.chosen")).toBe("true");
  expect([...(row(" ")?.keys() ?? [])].filter((path) => path.startsWith("goals.own"))).toEqual([]);
});
