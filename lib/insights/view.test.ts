import { describe, expect, it } from "vitest";
import { filterOf, readBands, readView, viewQuery } from "./view";

describe("the filter of figures in an address", () => {
  it("is empty for the usual filter", () => {
    expect(viewQuery(readView({}))).toBe("");
  });

  it("comes back the same, however many choices there are", () => {
    const query =
      "?team=t-1&from=2026-01-01&to=2026-06-30&ages=own&bands=18-24%2C25-39&gender=man&took=all&rule=study&by=age&starred=1";
    const search = Object.fromEntries(new URLSearchParams(query));
    expect(viewQuery(readView(search))).toBe(query);
  });

  it("asks of a county whole years, everybody and one banding only", () => {
    const search = { view: "county", ages: "own", bands: "18-24", gender: "man", to: "2026-03-01" };
    const usual = { from: undefined, to: undefined, ages: "30-54", bands: undefined, gender: undefined };
    const year = { ...usual, from: "2026-01-01", to: "2026-12-31" };
    expect(readView({ ...search, from: "2026-01-01" })).toMatchObject(year);
    expect(readView({ ...search, from: "2025-03-02" })).toMatchObject(year);
    expect(readView({ ...search, from: "2025-03-02", to: undefined })).toMatchObject(usual);
    expect(readView(search)).toMatchObject(usual);
    const own = { ...readView({ ages: "30-49", gender: "man", from: "2026-02-02" }), county: true };
    expect(filterOf(own, [])).toMatchObject({ from: null, to: null, gender: null });
  });

  it("names a county's year, which stays one when own teams are asked next", () => {
    const year = { from: "2025-01-01", to: "2025-12-31" };
    const county = readView({ view: "county", year: "2025" });
    expect(county).toMatchObject(year);
    expect(viewQuery(county)).toBe("?view=county&year=2025");
    const own = readView({ year: "2025" });
    expect(own).toMatchObject({ ...year, county: false });
    expect(viewQuery(own)).toBe("?from=2025-01-01&to=2025-12-31");
    expect(readView({ year: "2025", to: "2025-03-31" })).toMatchObject({ from: undefined, to: "2025-03-31" });
    expect(readView({ year: "25" })).toMatchObject({ from: undefined, to: undefined });
  });

  it("reads days as people write them, and leaves out what it does not know", () => {
    const view = readView({
      from: "1.2.2026",
      to: "31.2.2026",
      gender: "both",
      ages: "own",
      bands: "x",
      by: "1",
    });
    expect(view).toMatchObject({
      from: "2026-02-01",
      to: undefined,
      gender: undefined,
      ages: "30-54",
      by: "gender",
    });
  });

  it("never asks for another's team", () => {
    expect(filterOf(readView({ team: "theirs" }), ["mine", "ours"]).teamIds).toEqual(["mine", "ours"]);
    expect(filterOf(readView({ team: "ours" }), ["mine", "ours"]).teamIds).toEqual(["ours"]);
    expect(filterOf(readView({ team: "theirs" }), []).teamIds).toEqual([]);
  });
});

describe("own age bands", () => {
  it("are put in order", () => {
    expect(readBands("25–39, 18-24")).toEqual([
      { from: 18, to: 24 },
      { from: 25, to: 39 },
    ]);
  });

  it.each([
    "",
    "18",
    "30-20",
    "18-30,30-40",
    "18-24,",
    "18-24,abc",
    "100-130",
    "0-1,2-3,4-5,6-7,8-9,10-11,12-13",
  ])("are none when one is wrong: %s", (text) => {
    expect(readBands(text)).toEqual([]);
  });
});
