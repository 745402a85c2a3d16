import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskPersonalId, normalisePersonalId, parsePersonalId } from "@/lib/personal-id";

/** Made-up codes only: individual numbers 900–999. */
function code(date: string, mark: string, individual: number): string {
  const digits = `${date}${individual}`;
  return `${date}${mark}${individual}${"0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(digits) % 31]}`;
}

describe("a personal id", () => {
  it("tells birth date and legal gender", () => {
    expect(parsePersonalId(code("131052", "-", 908))).toMatchObject({
      birthDate: "1952-10-13",
      gender: "woman",
    });
    expect(parsePersonalId(code("010203", "A", 951))).toMatchObject({
      birthDate: "2003-02-01",
      gender: "man",
    });
  });

  it.each([
    ["+", "1852"],
    ..."-YXWVU".split("").map((mark) => [mark, "1952"]),
    ..."ABCDEF".split("").map((mark) => [mark, "2052"]),
  ])("with the mark %s begins in %s", (mark, year) => {
    expect(parsePersonalId(code("131052", mark ?? "", 999))?.birthDate).toBe(`${year}-10-13`);
  });

  it("is found as people type it: lower case, spaces, a long hyphen", () => {
    // The example of DVV's own instructions.
    expect(normalisePersonalId(" 131052 – 308t ")).toBe("131052-308T");
    expect(parsePersonalId("131052-308t ")?.personalId).toBe("131052-308T");
  });

  it.each([
    ["a wrong check character", "131052-308U"],
    ["a day that does not exist", code("310252", "-", 908)],
    ["a leap day of a common year", code("290201", "A", 908)],
    ["an individual number below 002", "131052-0017"],
    ["a mark that is not in use", code("131052", "G", 908)],
    ["nothing", ""],
    ["more than a code", "131052-308T1"],
  ])("is refused with %s", (_, text) => {
    expect(parsePersonalId(text)).toBeUndefined();
  });

  it("is masked after the century mark", () => {
    expect(maskPersonalId("131052-308T")).toBe("131052-****");
  });

  it("of any day and number is read back, and with one changed digit is refused", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("1999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 900, max: 999 }), fc.nat(9), (date, individual, other) => {
        const iso = date.toISOString().slice(0, 10);
        const text = code(`${iso.slice(8)}${iso.slice(5, 7)}${iso.slice(2, 4)}`, "-", individual);
        expect(parsePersonalId(text)?.birthDate).toBe(iso);
        const changed = text.slice(0, 9) + other + text.slice(10);
        if (changed !== text) expect(parsePersonalId(changed)).toBeUndefined();
      }),
    );
  });
});
