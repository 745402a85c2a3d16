import { describe, expect, it } from "vitest";
import { day, time } from "@/lib/saving/values";
import { written } from "@/lib/written";

describe("a day or a time in a field", () => {
  it("reads as people write it", () => {
    expect(written("2026-01-05")).toBe("5.1.2026");
    expect(written("09:30")).toBe("9.30");
  });

  it("is read back as the same", () => {
    expect(day(written("2026-12-31"))).toEqual({ value: "2026-12-31" });
    expect(time(written("18:05"))).toEqual({ value: "18:05" });
  });

  it("stays as it was typed when it is neither", () => {
    for (const text of ["", "5.1.", "huomenna", "2026-1-5", "9:30 aamulla"]) expect(written(text)).toBe(text);
  });
});
