import { expect, test } from "vitest";
import { findPlaces, type Place } from "./go-to-places";

const places: Place[] = [
  { href: "/goals", label: "Tavoitteet · 8 valittu", group: "here" },
  { href: "/a", label: "Mäkinen Aino, A-1001", group: "people" },
  { href: "/b", label: "Aalto Kimäki, A-1002", group: "people" },
];
const found = (query: string, most = 9) => findPlaces(places, query, most).map(({ href }) => href);

test("a few letters find a person by any name or by number, accents or not", () => {
  expect(found("maki")).toEqual(["/a", "/b"]);
  expect(found("kim")).toEqual(["/b"]);
  expect(found("a")).toEqual(["/b", "/a", "/goals"]);
  expect(found("aino mäk")).toEqual(["/a"]);
  expect(found("1002")).toEqual(["/b"]);
});

test("no letters show everything, up to a limit; strange ones nothing", () => {
  expect(found("")).toEqual(["/goals", "/a", "/b"]);
  expect(found("", 2)).toHaveLength(2);
  expect(found("xyz")).toEqual([]);
});
