import { expect, test } from "vitest";
import { inOfficialOrder } from "./order";

test("rows stand as in the official list, own and local ones after them as they came", () => {
  const rows = ["own-b", null, "setting-conditions", "own-a", "crisis-work"].map((code) => ({
    code,
  }));
  expect(
    inOfficialOrder("methods", rows)
      .map(({ code }) => code)
      .slice(2),
  ).toEqual(["own-b", null, "own-a"]);
  const services = ["guidance-to-social-services-1", "guidance-to-services-19", "guidance-to-services-3"];
  const codes = inOfficialOrder(
    "services",
    services.map((code) => ({ code })),
  ).map(({ code }) => code);
  expect(codes).toEqual([
    "guidance-to-services-3",
    "guidance-to-services-19",
    "guidance-to-social-services-1",
  ]);
});
