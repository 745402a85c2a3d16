import { describe, expect, it } from "vitest";
import { planFrom } from "@/lib/evaluations/test-contents";
import { isNeutralByDefault, paperLanguage, readChoices, readOf } from "./choices";

const open = {
  noPost: false,
  noSms: false,
  noEmail: false,
  noLink: false,
  safePhoneHours: "",
  nonDisclosure: false,
};
const plain = planFrom({ "goals.debt.chosen": true });

describe("the title of a paper", () => {
  it("is neutral by itself when the client is contacted with care, or the goal is a safe life", () => {
    expect(isNeutralByDefault(open, plain)).toBe(false);
    expect(isNeutralByDefault({ ...open, noPost: true }, plain)).toBe(true);
    expect(isNeutralByDefault({ ...open, safePhoneHours: "9–12" }, plain)).toBe(true);
    expect(isNeutralByDefault({ ...open, nonDisclosure: true }, plain)).toBe(true);
    expect(isNeutralByDefault(open, planFrom({ "goals.leaving-violence.chosen": true }))).toBe(true);
  });

  it("is as chosen once it was chosen, also when a box was left empty", () => {
    const byDefault = { language: "fi", neutral: true } as const;
    expect(readChoices({}, byDefault)).toEqual(byDefault);
    expect(readChoices({ chosen: "1", language: "sv" }, byDefault)).toEqual({
      language: "sv",
      neutral: false,
    });
    expect(readChoices({ chosen: "1", neutral: "1", language: "xx" }, byDefault)).toEqual(byDefault);
  });
});

describe("the address of a paper", () => {
  it("names a revision, the draft, or the latest", () => {
    expect(["3", "draft", "0", "x", undefined].map(readOf)).toEqual([
      3,
      "draft",
      "latest",
      "latest",
      "latest",
    ]);
  });

  it("chooses the language: the chosen, the client's own, the worker's", () => {
    expect(paperLanguage("en", "sv", "fi")).toBe("en");
    expect(paperLanguage(undefined, "sv", "fi")).toBe("sv");
    expect(paperLanguage(undefined, "ar", "sv")).toBe("sv");
  });
});
