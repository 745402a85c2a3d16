import { describe, expect, it } from "vitest";
import { createLiveValues } from "@/components/saving/live-values";
import { planContent } from "@/lib/plans/content";
import type { FieldValue } from "@/lib/saving/values";
import { movedBy, orderOf, placesFor } from "./row-order";

const catalogue = ["everyday-skills", "housing", "debt"];
const values: [string, FieldValue][] = [
  ["goals.debt.chosen", true],
  ["goals.housing.chosen", true],
  ["goals.everyday-skills.chosen", false],
  ["goals.own-aaaaaaaa.chosen", true],
  ["goals.own-aaaaaaaa.position", 0],
  ["goals.own-bbbbbbbb.chosen", true],
];
const rowsOf = (entries: [string, FieldValue][]) => createLiveValues(entries).rows("goals");

describe("the order of chosen rows", () => {
  it("is by given places, then the catalogue, then as they came", () => {
    expect(orderOf(rowsOf(values), catalogue)).toEqual(["own-aaaaaaaa", "housing", "debt", "own-bbbbbbbb"]);
  });

  it("changes by one place, and not past an end", () => {
    const order = ["a", "b", "c"];
    expect(movedBy(order, "c", -1)).toEqual(["a", "c", "b"]);
    expect(movedBy(order, "a", 1)).toEqual(["b", "a", "c"]);
    expect(movedBy(order, "a", -1)).toEqual(order);
    expect(movedBy(order, "x", 1)).toEqual(order);
  });

  it("is what the plan is read in once its places are written", () => {
    const rows = rowsOf(values);
    const order = movedBy(orderOf(rows, catalogue), "debt", -1);
    const places = placesFor(order, rows);
    expect(places.map(({ key }) => key)).not.toContain("own-aaaaaaaa");
    const written = new Map([
      ...values,
      ...places.map(({ key, position }): [string, FieldValue] => [`goals.${key}.position`, position]),
    ]);
    expect(planContent(written).goals.map(({ key }) => key)).toEqual(order);
    expect(order).toEqual(["own-aaaaaaaa", "debt", "housing", "own-bbbbbbbb"]);
  });
});
