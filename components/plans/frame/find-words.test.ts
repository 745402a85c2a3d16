import { describe, expect, it } from "vitest";
import { edition } from "@/lib/avain/edition";
import { foldWords } from "@/lib/fold-words";
import { fitOf, topHit } from "./find-words";

const goals = edition("avain-2018").goals.map(({ code, name, short, help, client }) => ({
  code,
  name: foldWords(name.fi),
  more: foldWords([short.fi, help.fi, client.fi, client["fi-simple"]].join(" ")),
}));

function find(query: string): { hits: string[]; top: string | undefined } {
  const fits = goals.map((goal) => fitOf(foldWords(query), goal));
  return {
    hits: goals.filter((_, place) => fits[place]).map(({ code }) => code),
    top: goals[topHit(fits)]?.code,
  };
}

describe("the filter", () => {
  it("shows every row while nothing is typed", () => {
    expect(find(" ").hits).toHaveLength(goals.length);
  });

  it("finds by the official name, and by the plain words of the client", () => {
    expect(find("velka").top).toBe("debt");
    expect(find("turvallinen").hits).toContain("leaving-violence");
  });

  it("finds without the dots of ä and ö, and in the middle of a compound word", () => {
    expect(find("tyon").hits).toEqual(find("työn").hits);
    expect(find("kunna").hits.length).toBeGreaterThan(0);
  });

  it("asks for every word, in any order", () => {
    expect(find("velka turvallinen").hits).toEqual([]);
    expect(find("koko raha").hits).toContain("money-management");
  });

  it("takes a row whose name begins so before one that only mentions it", () => {
    const fits = [
      fitOf("velka", { name: "talouden hallinta", more: "velka pienenee" }),
      fitOf("velka", { name: "ylivelka", more: "" }),
      fitOf("velka", { name: "velka", more: "" }),
    ];
    expect(fits).toEqual([1, 2, 3]);
    expect(topHit(fits)).toBe(2);
  });

  it("has no top hit when nothing is found", () => {
    expect(topHit([0, 0])).toBe(-1);
    expect(find("xyzzy").top).toBeUndefined();
  });
});
