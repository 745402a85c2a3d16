import { expect, it } from "vitest";
import { asTheme } from "../theme";
import { asLocale } from "./locales";

it("takes only the languages of the interface, Finnish for all else", () => {
  expect(["fi", "sv", "en"].map(asLocale)).toEqual(["fi", "sv", "en"]);
  expect(["de", "", "__proto__", null, undefined, 1].map(asLocale)).toEqual(Array(6).fill("fi"));
});

it("takes only the looks there are, the device's for all else", () => {
  expect(["light", "dark", "system"].map(asTheme)).toEqual(["light", "dark", "system"]);
  expect(["blue", null, undefined].map(asTheme)).toEqual(["system", "system", "system"]);
});
