import { expect, it } from "vitest";
import { startWarning } from "./start-warning";

it.each([
  ["2026-11-10", [], undefined],
  ["2026-11-11", [], "newPlan"],
  ["2026-11-24", [], "newPlan"],
  ["2026-03-02", ["2026-11-23"], undefined],
  ["2026-03-02", ["2026-06-02", "2026-11-24"], "sameDay"],
  ["2026-11-20", ["2026-11-24"], "sameDay"],
  [null, [], undefined],
])("a plan of %s with evaluations of %j is %s", (confirmedOn, days, warning) => {
  expect(startWarning({ confirmedOn, days }, "2026-11-24")).toBe(warning);
});
