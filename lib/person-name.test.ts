import { expect, test } from "vitest";
import { foldedName, fullName, initials, nameWords } from "./person-name";

test("a name is said first name first and ordered last name first", () => {
  const name = { firstName: "Anna-Maria", lastName: "Äijälä" };
  expect(fullName(name)).toBe("Anna-Maria Äijälä");
  expect(foldedName(name)).toBe(nameWords("äijälä anna maria").join(" "));
  expect(initials(name)).toBe("A. Ä.");
});

test("half a name and no name leave no stray spaces or dots", () => {
  expect(fullName({ firstName: "", lastName: "Virtanen" })).toBe("Virtanen");
  expect(initials({ firstName: "", lastName: "Virtanen" })).toBe("V.");
  expect([fullName, initials, foldedName].map((write) => write({ firstName: "", lastName: "" }))).toEqual([
    "",
    "",
    "",
  ]);
});

test("what is typed folds as what is stored", () => {
  expect(nameWords("  O’Neill,  ÉLODIE ")).toEqual(["o", "neill", "elodie"]);
});
