import { describe, expect, it, test } from "vitest";
import {
  addDays,
  addMonths,
  ageOn,
  dayOf,
  daysBetween,
  formatDay,
  formatInstant,
  formatStamp,
  formatTime,
  parseDay,
  startOfDay,
} from "./dates";

describe("the day of an instant", () => {
  it("is the day in Finland, winter and summer", () => {
    expect(dayOf(new Date("2026-11-24T21:59:59Z"))).toBe("2026-11-24");
    expect(dayOf(new Date("2026-11-24T22:00:00Z"))).toBe("2026-11-25");
    expect(dayOf(new Date("2026-07-01T21:00:00Z"))).toBe("2026-07-02");
  });
});

describe("the start of a day", () => {
  it.each([
    ["2026-11-24", "2026-11-23T22:00:00.000Z"],
    ["2026-07-01", "2026-06-30T21:00:00.000Z"],
    // The days on which the clocks change.
    ["2026-03-29", "2026-03-28T22:00:00.000Z"],
    ["2026-10-25", "2026-10-24T21:00:00.000Z"],
  ])("%s is midnight in Finland", (day, instant) => {
    expect(startOfDay(day).toISOString()).toBe(instant);
  });
});

test("a stamp is in Finnish time, to the second", () => {
  expect(formatStamp(new Date("2026-11-24T07:04:09Z"))).toBe("2026-11-24 09:04:09");
});

describe("counting days", () => {
  it("crosses months, years, leap days and the change of clocks", () => {
    expect(addDays("2027-12-31", 1)).toBe("2028-01-01");
    expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-11-24", "2026-11-21")).toBe(-3);
  });

  it("in months keeps the day, or takes the month's last", () => {
    expect(addMonths("2026-05-24", 6)).toBe("2026-11-24");
    expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
    expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
    expect(addMonths("2026-01-31", -2)).toBe("2025-11-30");
  });
});

test("age grows on the birthday; one born on a leap day grows on the first of March", () => {
  expect(ageOn("1990-11-24", "2026-11-23")).toBe(35);
  expect(ageOn("1990-11-24", "2026-11-24")).toBe(36);
  expect(ageOn("2008-02-29", "2026-02-28")).toBe(17);
  expect(ageOn("2008-02-29", "2026-03-01")).toBe(18);
});

describe("reading a day", () => {
  it.each([
    ["5.1.2026", "2026-01-05"],
    [" 05.01.26 ", "2026-01-05"],
    ["5/1/2026", "2026-01-05"],
    ["2026-01-05", "2026-01-05"],
    ["29.2.2028", "2028-02-29"],
  ])("takes %s", (text, day) => expect(parseDay(text)).toBe(day));

  it.each([
    "",
    "tomorrow",
    "31.11.2026",
    "29.2.2026",
    "0.1.2026",
    "5.13.2026",
    "5.1",
    "5.1.202",
    "5.1.1899",
    "2026-1-5",
    "5.1.2026 klo 9",
  ])("refuses %j", (text) => expect(parseDay(text)).toBeUndefined());
});

describe("writing", () => {
  it("a day as each language writes it", () => {
    expect(formatDay("2026-01-05", "fi")).toBe("5.1.2026");
    expect(formatDay("2026-01-05", "sv")).toBe("5.1.2026");
    expect(formatDay("2026-01-05", "en")).toBe("5 Jan 2026");
  });

  it("an instant in Finland's time", () => {
    const instant = new Date("2026-11-24T07:04:00Z");
    expect(formatTime(instant, "fi")).toBe("9.04");
    expect(formatTime(instant, "en")).toBe("9:04");
    expect(formatInstant(instant, "sv")).toBe("24.11.2026 9.04");
  });

  it("a day that reads back as itself", () => {
    expect(parseDay(formatDay("2026-01-05", "fi"))).toBe("2026-01-05");
  });
});
