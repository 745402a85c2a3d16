import { describe, expect, it } from "vitest";
import { foldWords } from "./fold-words";

describe("folding for a filter", () => {
  it("forgets case, accents, soft hyphens and extra space", () => {
    expect(foldWords("  ÄÅÖ\u00ad é\n Šß ")).toBe("aao e sß");
  });

  it("reads a letter typed in two parts as the same letter", () => {
    expect(foldWords("a\u0308iti")).toBe(foldWords("äiti"));
  });
});
