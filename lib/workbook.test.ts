import { expect, test } from "vitest";
import { workbook } from "./workbook";

const sheets = [{ name: "plans", head: ["plan", "age"] }];

test("a workbook whose rows cannot be read fails with that, and the next is made", async () => {
  const broken = async function* () {
    yield [[["A-1/1", 40]]];
    throw new Error("the database went away");
  };
  await expect(workbook(sheets, broken())).rejects.toThrow("the database went away");
  const file = await workbook(sheets, [[[["A-1/1", 40]]], [[["A-2/1", null]]]]);
  expect(Buffer.from(file).toString("latin1", 0, 2)).toBe("PK");
});

test("what is no workbook fails, and keeps nobody waiting", async () => {
  await expect(workbook([{ name: "a name of more than 31 letters []", head: [] }], [])).rejects.toThrow();
});
