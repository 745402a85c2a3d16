/** Values that no document takes, by path, and the key of the words that say why. */
export type BadValue = readonly [path: string, value: unknown, code: string];

const unknown = (...paths: string[]): BadValue[] => paths.map((path) => [path, "x", "pathUnknown"]);

export const badInPlans: readonly BadValue[] = [
  ...unknown(
    "nothing",
    "goals",
    "goals.debt",
    "goals.debt.words.more",
    "goals..words",
    "..",
    ".",
    "goals.debt.",
  ),
  ...unknown(
    "goals.no-such-goal.words",
    "factors.no-such.note",
    "services.no-such.provider",
    "methods.no-such.note",
  ),
  ...unknown("goals.DEBT.words", "goals.own-x.words", "steps.debt.what", "others.dog.present"),
  ...unknown("__proto__", "constructor", "toString", "__proto__.polluted", "goals.__proto__.words"),
  ...unknown(
    "goals.debt.__proto__",
    "goals.debt.constructor",
    "__proto__.debt.words",
    "goals.constructor.words",
  ),
  ["wish", 5, "textExpected"],
  ["wish", true, "textExpected"],
  ["wish", {}, "textExpected"],
  ["wish", ["x"], "textExpected"],
  ["wish", { toString: "x" }, "textExpected"],
  ["wish", "x".repeat(4001), "tooLong4000"],
  ["meetingPlace", "x".repeat(201), "tooLong200"],
  ["goals.debt.chosen", "yes", "flagExpected"],
  ["goals.debt.chosen", 1, "flagExpected"],
  ["tookPart", "nobody", "choiceUnknown"],
  ["tookPart", "constructor", "choiceUnknown"],
  ["tookPart", ["together"], "choiceUnknown"],
  ["factors.education.effect", 4, "choiceUnknown"],
  ["factors.education.effect", "3", "choiceUnknown"],
  ["factors.education.effect", 2.5, "choiceUnknown"],
  ["goals.debt.position", -1, "outOfRange"],
  ["goals.debt.position", 10_000, "outOfRange"],
  ["dueDate", "31.2.2026", "dateInvalid"],
  ["dueDate", 20_260_101, "dateInvalid"],
  ["meetingTime", "25:00", "timeInvalid"],
];

export const badInEvaluations: readonly BadValue[] = [
  ["goals.debt.score", 101, "scoreRange"],
  ["goals.debt.score", "101", "scoreRange"],
  ["goals.debt.score", -1, "scoreRange"],
  ["goals.debt.score", "−1", "scoreRange"],
  ["goals.debt.score", 3.5, "wholeNumber"],
  ["goals.debt.score", "3,5", "wholeNumber"],
  ["goals.debt.score", "abc", "numberExpected"],
  ["goals.debt.score", "1e2", "numberExpected"],
  ["goals.debt.score", true, "numberExpected"],
  ["goals.debt.score", [50], "numberExpected"],
  ["goals.debt.score", {}, "numberExpected"],
  ["goals.debt.clientScore", 1e300, "scoreRange"],
  ["goals.debt.workerScore", 101, "scoreRange"],
  ["goals.debt.rating", "scored?", "choiceUnknown"],
  // A goal of the catalogue, but not of this client's plan.
  ["goals.secure-housing.score", 50, "pathUnknown"],
  ["goals.own-abcd1234.score", 50, "pathUnknown"],
  ["methods.no-such.used", true, "pathUnknown"],
  ["goals.__proto__.score", 50, "pathUnknown"],
  ["day", "tomorrow", "dateInvalid"],
];
