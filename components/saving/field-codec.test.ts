import { describe, expect, it } from "vitest";
import { choiceCodec, flagCodec, numberCodec, textCodec } from "./field-codec";

describe("A control's value in the document", () => {
  it("is nothing when the control is empty: never zero, never an empty text", () => {
    expect([textCodec.read(""), numberCodec.read(""), numberCodec.read("  ")]).toEqual([null, null, null]);
    expect(numberCodec.read("0")).toBe(0);
  });

  it("is a number when whole digits are typed, and otherwise goes as typed for the server to judge", () => {
    expect(["50", " 7 ", "3,5", "-1", "abc"].map(numberCodec.read)).toEqual([50, 7, "3,5", "-1", "abc"]);
  });

  it("is of the option's own type when an option is chosen", () => {
    const rating = choiceCodec(new Set([1, 2, 3]));
    expect([rating.read("2"), rating.read(null), rating.show(2), rating.show(null)]).toEqual([
      2,
      null,
      "2",
      "",
    ]);
    const answer = choiceCodec(new Set([true, false]));
    expect([answer.read("true"), answer.read("false"), answer.show(false)]).toEqual([true, false, "false"]);
  });

  it("is yes or no for a tick", () => {
    expect([flagCodec.read(true), flagCodec.read(false), flagCodec.show(null)]).toEqual([true, false, false]);
  });
});
