import { describe, expect, it } from "vitest";
import { createLiveValues } from "@/components/saving/live-values";
import { planContent } from "@/lib/plans/content";
import type { FieldValue } from "@/lib/saving/values";
import { liveCount } from "./live-counts";

const values: [string, FieldValue][] = [
  ["goals.debt.chosen", true],
  ["goals.debt.words", "Velat kuntoon"],
  ["goals.housing.chosen", false],
  ["goals.housing.words", "Oma koti"],
  ["goals.own-abcd1234.chosen", true],
  ["goals.own-abcd1234.words", "Koira takaisin"],
  ["factors.education.effect", 2],
  ["factors.motivation.effect", null],
  ["factors.social-relations.effect", 3],
  ["factors.own-abcd1234.chosen", true],
  ["factors.own-abcd1234.effect", 1],
  ["factors.own-zzzz9999.chosen", false],
  ["factors.own-zzzz9999.effect", 1],
  ["services.guidance-to-services-1.chosen", true],
  ["methods.crisis-work.planned", true],
  ["methods.group-work.planned", false],
  ["steps.own-abcd1234.chosen", true],
];
const live = createLiveValues(values);

describe("live counts", () => {
  it.each(["goals", "factors", "services", "methods", "steps"] as const)(
    "of %s are what confirming would count",
    (list) => {
      expect(liveCount(list, live.rows(list))).toBe(planContent(new Map(values))[list].length);
    },
  );

  it("leave out a factor that has only a note, because it is not rated", () => {
    const noted = createLiveValues([["factors.education.note", "kysy lisää"]]);
    expect(liveCount("factors", noted.rows("factors"))).toBe(0);
  });

  it("of an empty plan are none", () => {
    expect(liveCount("goals", createLiveValues([]).rows("goals"))).toBe(0);
  });
});
