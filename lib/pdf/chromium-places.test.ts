import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { candidates } from "./chromium-places.mjs";

test("every folder of PATH is looked through before the usual places", () => {
  const places = candidates(["/one", "/two"].join(delimiter));
  expect(places.slice(0, 2)).toEqual([join("/one", "chromium"), join("/two", "chromium")]);
  expect(places.indexOf(join("/two", "google-chrome"))).toBeLessThan(
    places.indexOf("/usr/lib/chromium/chromium"),
  );
});

test("an empty PATH leaves the usual places", () => {
  expect(candidates("")).toContain("/usr/lib/chromium/chromium");
});
