import { expect, test } from "vitest";
import { ownNumberSchema } from "./schema";

test.each([
  [{ line: "a", score: "40" }, 40],
  [{ line: "a", score: " 0 " }, 0],
  [{ line: "a", score: "7", anchor: "75" }, 75],
  [{ line: "a", score: "101" }, undefined],
  [{ line: "a", score: "4,5" }, undefined],
  [{ line: "a", score: "-1" }, undefined],
  [{ line: "a", score: "" }, undefined],
  [{ score: "40" }, undefined],
])("%j is read as %s", (form, score) => {
  expect(ownNumberSchema.safeParse(form).data?.score).toBe(score);
});
