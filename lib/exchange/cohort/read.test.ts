import { expect, test } from "vitest";
import { aCohort, aFileClient } from "../test-cohort";
import { readCohort } from "./read";

const today = "2026-11-24";
const faultsOf = (file: unknown) => {
  const read = readCohort(file, today);
  return "faults" in read ? read.faults.map(({ path, message }) => `${path} ${message}`) : [];
};
/** The faults of a file with one client, changed by `change`. */
// biome-ignore lint/suspicious/noExplicitAny: a file may hold anything
const faultsWith = (change: (client: any) => void) => {
  const client = structuredClone(aFileClient("A-1"));
  change(client);
  return faultsOf(aCohort(client));
};

test("a good file is read", () => {
  expect(readCohort(aCohort(aFileClient("A-1")), today)).toEqual({ cohort: aCohort(aFileClient("A-1")) });
});

test.each([
  [[], "(the whole file) should be an object"],
  [null, "(the whole file) should be an object"],
  [{ ...aCohort(), format: "avainpolku-cohort/9" }, 'format should be "avainpolku-cohort/1"'],
  [{ ...aCohort(), edition: "avain-1999" }, 'edition "avain-1999" is not one of the known values'],
  [{ ...aCohort(), clients: {} }, "clients should be a list"],
  [{ ...aCohort(), extra: 1 }, "extra is not a field of this format"],
])("a file of another shape is refused (%#)", (file, fault) => {
  expect(faultsOf(file)).toEqual([fault]);
});

test.each([
  ["a missing number", (c) => delete c.number, "clients[0].number is missing"],
  ["an unknown field", (c) => (c.name = "Aino"), "clients[0].name is not a field of this format"],
  [
    "an unknown goal",
    (c) => (c.plans[0].goals[1] = "nope"),
    'clients[0].plans[0].goals[1] "nope" is not one',
  ],
  [
    "an unknown method",
    (c) => c.plans[0].methodsPlanned.push("nope"),
    'clients[0].plans[0].methodsPlanned[2] "nope" is not one',
  ],
  [
    "an unknown factor",
    (c) => (c.plans[0].factors.nope = 1),
    "clients[0].plans[0].factors.nope is not a known code",
  ],
  [
    "an effect of 4",
    (c) => (c.plans[0].factors.motivation = 4),
    "clients[0].plans[0].factors.motivation 4 is",
  ],
  [
    "a service past its list",
    (c) => (c.plans[0].services[0].number = 24),
    "clients[0].plans[0].services[0].number is not a service of this list",
  ],
  ["a day that is none", (c) => (c.birthDate = "2023-02-29"), "clients[0].birthDate is not a day"],
  ["a birth to come", (c) => (c.birthDate = "2027-01-01"), "clients[0].birthDate is in the future"],
  [
    "a plan to come",
    (c) => (c.plans[1].confirmedOn = "2026-11-25"),
    "clients[0].plans[1].confirmedOn is in the future",
  ],
  [
    "an evaluation to come",
    (c) => (c.plans[0].evaluations[0].on = "2026-11-25"),
    "clients[0].plans[0].evaluations[0].on is in the future",
  ],
  [
    "an evaluation before its plan",
    (c) => (c.plans[0].evaluations[0].on = "2024-02-29"),
    "clients[0].plans[0].evaluations[0].on is before the plan was confirmed",
  ],
  [
    "plans out of order",
    (c) => c.plans.reverse(),
    "clients[0].plans[1].confirmedOn is before the plan that stands before it",
  ],
  [
    "a score of 101",
    (c) => (c.plans[0].evaluations[0].goals.debt = 101),
    "clients[0].plans[0].evaluations[0].goals.debt should be at most 100",
  ],
  [
    "a score of −1",
    (c) => (c.plans[0].evaluations[0].goals.debt = -1),
    "clients[0].plans[0].evaluations[0].goals.debt should be at least 0",
  ],
  [
    "half a score",
    (c) => (c.plans[0].evaluations[0].goals.debt = 3.5),
    "clients[0].plans[0].evaluations[0].goals.debt should be a whole number",
  ],
  [
    "a score of no goal",
    (c) => (c.plans[0].evaluations[0].goals.nope = 5),
    "clients[0].plans[0].evaluations[0].goals.nope is not a known code",
  ],
  [
    "a goal twice",
    (c) => c.plans[1].goals.push("debt"),
    "clients[0].plans[1].goals[1] stands in the plan twice",
  ],
  [
    "a method used and not",
    (c) => c.plans[0].evaluations[0].methodsNotUsed.push("making-a-plan"),
    "clients[0].plans[0].evaluations[0].methodsNotUsed[1] making-a-plan is marked as used too",
  ],
  ["a formula for a number", (c) => (c.number = "=1+1"), "clients[0].number should hold only"],
  // biome-ignore lint/suspicious/noExplicitAny: a file may hold anything
] satisfies [string, (client: any) => unknown, string][])(
  "%s is refused by its place",
  (_, change, fault) => {
    const faults = faultsWith(change);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  },
);

test("a score of a goal that a correction took out of the plan is read", () => {
  expect(
    faultsWith((client) => {
      client.plans[0].evaluations[0].goals.alcohol = 5;
    }),
  ).toEqual([]);
});

test("a number stands for one client", () => {
  expect(faultsOf(aCohort(aFileClient("A-1"), aFileClient("A-2"), aFileClient("A-1")))).toEqual([
    "clients[2].number is the number of clients[0] too",
  ]);
});

test("fifty faults are told, not more", () => {
  const bad = Array.from({ length: 80 }, () => ({}));
  expect(faultsOf({ ...aCohort(), clients: bad })).toHaveLength(50);
});
