import { expect, test } from "vitest";
import { filterOf, readView } from "../view";
import { saidClient } from "./said";

const filter = filterOf(readView({}), []);

test("a client is read with the plan, the evaluation and the earlier scores", () => {
  expect(saidClient("woman,44,AC/B/A1,A55/B1/A2,A10// A20//", filter)).toEqual({
    group: "woman 30-54",
    isEvaluated: true,
    goals: "AC",
    planned: "B",
    atPlan: "A1",
    scores: "A55",
    marked: "B1",
    atEvaluation: "A2",
    earlierScores: ["A10", "A20"],
  });
});

test("without an evaluation and a birth date nothing is made up", () => {
  expect(saidClient("unknown,,//,-,", filter)).toMatchObject({
    group: "unknown ",
    isEvaluated: false,
    goals: "",
    scores: "",
    earlierScores: [],
  });
});

test("what was confirmed without facts is no figure of nothing: it is said", () => {
  expect(() => saidClient("man,44,,-,", filter)).toThrow("no facts");
  expect(() => saidClient("man,44,//,,", filter)).toThrow("no facts");
});
