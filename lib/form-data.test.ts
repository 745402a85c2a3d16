import { expect, test } from "vitest";
import { formObject, typedValues } from "./form-data";

function form(...pairs: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

test("a name sent once is a text, a name sent more often a list", () => {
  const sent = form(
    ["name", "Maija"],
    ["team", "a"],
    ["team", "b"],
    ["$ACTION_ID_1", "x"],
    ["$ACTION_KEY", "y"],
  );
  expect(formObject(sent)).toEqual({ name: "Maija", team: ["a", "b"] });
});

test("names that mean something to the language are only names", () => {
  const object = formObject(form(["__proto__", "x"], ["constructor", "y"]));
  expect(Object.keys(object)).toEqual(["__proto__", "constructor"]);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test("what was typed comes back, but never a password or a file", () => {
  const sent = form(
    ["email", "a@b.fi"],
    ["oldPassword", "s1"],
    ["password", "s2"],
    ["file", new Blob(["s3"])],
    ["t", "1"],
    ["t", "2"],
  );
  expect(typedValues(sent)).toEqual({ email: "a@b.fi", t: ["1", "2"] });
});
