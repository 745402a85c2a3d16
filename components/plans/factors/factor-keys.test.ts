import { describe, expect, it } from "vitest";
import { effectOfKey } from "./factor-keys";

const pressed = (key: string, held: object = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe("the keys of factors", () => {
  it("are 1, 2 and 3, in the order of the effects", () => {
    expect(["1", "2", "3"].map((key) => effectOfKey(pressed(key)))).toEqual([0, 1, 2]);
  });

  it("are no others", () => {
    for (const key of ["0", "4", "a", " ", "Enter", "F1", "Tab"])
      expect(effectOfKey(pressed(key))).toBeUndefined();
  });

  it("leave the browser its own shortcuts", () => {
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      expect(effectOfKey(pressed("1", held))).toBeUndefined();
  });
});
