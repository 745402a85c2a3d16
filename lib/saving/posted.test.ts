import { expect, test } from "vitest";
import { formPage } from "./form-page";
import { formMarks, readPosted } from "./posted";

const fields = (more: [string, string][] = []) =>
  new URLSearchParams([
    [formMarks.base, "3"],
    [formMarks.key, "abcdefgh-1"],
    [formMarks.back, "/clients/a/plans/b/goals"],
    [formMarks.off, "goals.debt.chosen"],
    [formMarks.on, "goals.leaving-violence.hidden"],
    ["goals.debt.chosen", "on"],
    ["wish", "x"],
    ...more,
  ]);

test("a form of our page is its boxes, its values, and the page to go back to", () => {
  const posted = readPosted(fields());
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

test("the way back never leads to another site, and nothing typed becomes markup", () => {
  const elsewhere = fields();
  elsewhere.set(formMarks.back, "https://evil.invalid/");
  expect(readPosted(elsewhere)?.back).toBe("/");
  const words = { lang: "fi", title: "T", lead: "L", back: "/a?b&c", backWords: "B" };
  const html = formPage({ ...words, rows: [{ text: '<script>"&', why: "<b>" }] });
  expect(html).toContain("<pre>&lt;script&gt;&quot;&amp;</pre>");
  expect(html).not.toMatch(/<script|<b>/);
});
