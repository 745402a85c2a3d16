import { expect, test } from "vitest";
import { csvRows } from "./csv";

test("semicolons, line ends of Windows, quotes where they are needed", () => {
  expect(
    csvRows([
      ["a", 'b;"c"'],
      ["ä", "two\nlines"],
    ]),
  ).toBe('a;"b;""c"""\r\nä;"two\nlines"\r\n');
});

test.each(["=1+1", "+358", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"])("%j is no formula", (cell) => {
  expect(csvRows([[cell]]).replace(/^"/, "")).toMatch(/^'/);
});
