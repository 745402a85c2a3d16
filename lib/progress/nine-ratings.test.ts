import { expect, it } from "vitest";
import { nineRatings } from "./nine-ratings";
import { rowsFrom } from "./test-rows";

const factor = { classCode: null, words: "", hidden: false };

it("takes the latest rating of each of the nine, and leaves what was never rated unknown", () => {
  const rows = rowsFrom(
    [{ day: "2026-01-01", goals: { debt: {} } }],
    [
      { plan: 0, day: "2026-03-01", ratings: {} },
      { plan: 0, day: "2026-06-01", ratings: {} },
    ],
    {
      factors: [
        { ...factor, key: "motivation", code: "motivation", effect: 1 },
        { ...factor, key: "education", code: "education", effect: 3 },
        { ...factor, key: "own-factor", code: null, effect: 1 },
      ],
      factorEffects: [
        { evaluationId: "evaluation-0", key: "motivation", code: "motivation", effect: 2 },
        { evaluationId: "evaluation-1", key: "motivation", code: "motivation", effect: null },
        { evaluationId: "evaluation-1", key: "commitment", code: "commitment", effect: 1 },
      ],
    },
  );
  expect(nineRatings(rows)).toEqual({
    "study-experiences": null,
    "work-experiences": null,
    education: 3,
    motivation: 2,
    commitment: 1,
    "attitude-opportunities": null,
    "attitude-own-chances": null,
    "money-management": null,
    "economic-situation": null,
  });
});
