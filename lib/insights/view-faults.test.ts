import { expect, test } from "vitest";
import { viewFaults } from "./view-faults";

test("what was understood has no faults, nor what was left empty", () => {
  expect(viewFaults({})).toEqual({});
  expect(viewFaults({ from: "", to: " ", bands: "x", ages: "30-54" })).toEqual({});
  expect(viewFaults({ from: "1.2.2026", to: "2026-02-01", ages: "own", bands: "18–24, 25-39" })).toEqual({});
});

test("days that are none, and days in the wrong order, are named with what was typed", () => {
  expect(viewFaults({ from: "31.2.2026", to: "abc" })).toEqual({
    from: { typed: "31.2.2026", fault: "day" },
    to: { typed: "abc", fault: "day" },
  });
  expect(viewFaults({ from: "2.1.2026", to: "1.1.2026" })).toEqual({
    to: { typed: "1.1.2026", fault: "order" },
  });
});

test.each(["", "abc", "60-40", "18-30, 25-50"])("own bands that are none: %s", (bands) => {
  expect(viewFaults({ ages: "own", bands })).toEqual({ bands: { typed: bands, fault: "bands" } });
});

test("a county's form has none of these fields", () => {
  expect(viewFaults({ view: "county", from: "x", ages: "own" })).toEqual({});
});
