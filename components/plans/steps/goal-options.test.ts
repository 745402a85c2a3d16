import { describe, expect, it } from "vitest";
import { createLiveValues } from "@/components/saving/live-values";
import { goalOptions } from "./goal-options";

const names = { housing: "Asuminen", debt: "Velat" };

describe("the goals a step can be for", () => {
  it("are those chosen now, the catalogue's first and in its order", () => {
    const rows = createLiveValues([
      ["goals.own-aaaaaaaa.chosen", true],
      ["goals.own-aaaaaaaa.words", "Koira takaisin"],
      ["goals.debt.chosen", true],
      ["goals.housing.chosen", true],
      ["goals.own-bbbbbbbb.chosen", false],
    ]).rows("goals");
    expect(goalOptions(rows, names, "Oma tavoite").map(({ label }) => label)).toEqual([
      "Asuminen",
      "Velat",
      "Koira takaisin",
    ]);
  });

  it("have a name also before one is written", () => {
    const rows = createLiveValues([["goals.own-aaaaaaaa.chosen", true]]).rows("goals");
    expect(goalOptions(rows, names, "Oma tavoite")).toEqual([
      { value: "own-aaaaaaaa", label: "Oma tavoite" },
    ]);
  });
});
