import { describe, expect, it } from "vitest";
import { countWords } from "./count-words";

const words = { none: "0 valittu", one: "1 valittu", other: "{count} valittu" };

describe("a count in words", () => {
  it("has words of its own for none and for one", () => {
    expect(countWords(words, 0)).toBe("0 valittu");
    expect(countWords(words, 1)).toBe("1 valittu");
  });

  it("puts the number in for several", () => {
    expect(countWords(words, 21)).toBe("21 valittu");
  });
});
