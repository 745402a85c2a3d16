import { expect, test } from "vitest";
import { readOptions } from "./options";

const known = ["size", "memory"] as const;

test("without names every part is measured in full", () => {
  expect(readOptions([], known)).toEqual({ chosen: ["size", "memory"], requests: 30_000 });
});

test("named parts are measured in the order named, and memory can be tried with fewer requests", () => {
  expect(readOptions(["memory", "--requests", "300", "size"], known)).toEqual({
    chosen: ["memory", "size"],
    requests: 300,
  });
});

test.each([["speed"], ["--requests"], ["--requests", "many"], ["--requests", "3"], ["--fast"]])(
  "%s is answered in one line",
  (...args) => {
    expect(() => readOptions(args, known)).toThrow(/^(The bench has the parts|--requests takes)/);
  },
);
