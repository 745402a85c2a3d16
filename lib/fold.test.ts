import { expect, test } from "vitest";
import { fold } from "./fold";

test("names sort as in Finnish: å, ä and ö after z", () => {
  const names = ["Öhman", "Zetterberg", "Åberg", "Ahola", "Äijälä", "Virtanen"];
  const sorted = names.map(fold).sort();
  expect(sorted).toEqual(["Ahola", "Virtanen", "Zetterberg", "Åberg", "Äijälä", "Öhman"].map(fold));
});

test("case, foreign accents, spaces and the way an accent is encoded make no difference", () => {
  expect(fold("  Élodie   MÄKINEN ")).toBe(fold("elodie ma\u0308kinen"));
  expect(fold("Jürgen Škoda")).toBe("jyrgen skoda");
});

test("a and ä stay different letters", () => {
  expect(fold("Mäki")).not.toBe(fold("Maki"));
});
