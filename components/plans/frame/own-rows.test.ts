import { describe, expect, it } from "vitest";
import { createLiveValues } from "@/components/saving/live-values";
import { planPaths } from "@/lib/plans/paths";
import { parseAt } from "@/lib/saving/paths";
import { newOwnKey, nextPosition, ownRows } from "./own-rows";

const rows = createLiveValues([
  ["goals.debt.chosen", true],
  // A goal of the catalogue whose code only looks like an own row.
  ["goals.own-affairs.chosen", true],
  ["goals.own-bbbbbbbb.chosen", true],
  ["goals.own-bbbbbbbb.position", 4],
  ["goals.own-aaaaaaaa.chosen", true],
  ["goals.own-aaaaaaaa.position", 1],
  ["goals.own-cccccccc.chosen", false],
  ["goals.own-cccccccc.position", 2],
]).rows("goals");

describe("rows in own words", () => {
  it("stand in the order people gave, without those taken out or from the catalogue", () => {
    expect(ownRows(rows).map(({ key }) => key)).toEqual(["own-aaaaaaaa", "own-bbbbbbbb"]);
  });

  it("come after the last place, also when it was taken out", () => {
    expect(nextPosition(rows)).toBe(5);
    expect(nextPosition(new Map())).toBe(0);
  });

  it("get ids of their own that the server takes", () => {
    const [one, other] = [newOwnKey(), newOwnKey()];
    expect(one).not.toBe(other);
    expect(parseAt(planPaths, `goals.${one}.words`, "Koira takaisin")).toEqual({ value: "Koira takaisin" });
  });
});
