import { expect, test } from "vitest";
import { aTeamWithAll, textOf } from "../test-whole";
import { readWhole } from "./read";

test.each([
  ["an unknown column", '"number":', '"nope":1,"number":', "clients[0].nope is not a field of this format"],
  [
    "an unknown code",
    '"code":"debt","words"',
    '"code":"nope","words"',
    "planGoals[0].code is not a known code",
  ],
  ["a score of 101", '"score":40', '"score":101', "evaluationGoals[0].score should be 0 to 100"],
  ["a state that is none", '"state":"draft"', '"state":"asleep"', "state is not one of the known values"],
  [
    "a day to come",
    '"evaluatedOn":"2026-11-24"',
    '"evaluatedOn":"2026-11-25"',
    "evaluatedOn is in the future",
  ],
  [
    "a day before",
    '"evaluatedOn":"2026-11-24"',
    '"evaluatedOn":"2026-11-23"',
    "is before the plan was confirmed",
  ],
])("%s is told by its place", async (_, from, to, fault) => {
  const { team } = await aTeamWithAll();
  const text = await textOf(team.id);
  expect(text).toContain(from);
  const file = readWhole(JSON.parse(text.replace(from, to)), "2026-11-24");
  const faults = "faults" in file ? file.faults.map(({ path, message }) => `${path} ${message}`) : [];
  expect(faults.join("\n")).toContain(fault);
});

// biome-ignore lint/suspicious/noExplicitAny: a file may hold anything
type FromFile = any;
type Change = (client: FromFile, plan: FromFile, evaluation: FromFile) => unknown;
type Wrong = [what: string, change: Change, ...faults: string[]];
test.each<Wrong>([
  [
    "a plan in force without its revision",
    (_, plan) => delete plan.revision,
    "plans[0].revision should be the number of one of its revisions",
  ],
  [
    "a closed plan that was in force on no day",
    (client, plan) => {
      plan.state = "closed";
      delete plan.confirmedOn;
      delete client.currentPlanId;
    },
    "plans[0].confirmedOn is missing",
  ],
  [
    "a draft with a revision",
    (client) => {
      client.plans[1].revision = 1;
    },
    "plans[1].revision should be 0 before it is confirmed",
  ],
  [
    "a draft with a day",
    (client) => {
      client.plans[1].confirmedOn = "2026-11-24";
    },
    "plans[1].confirmedOn should be empty before it is confirmed",
  ],
  [
    "a confirmed evaluation without its revision",
    (_, __, evaluation) => delete evaluation.revision,
    "evaluations[0].revision should be the number of one of its revisions",
  ],
  [
    "a confirmed evaluation of no day",
    (_, __, evaluation) => delete evaluation.evaluatedOn,
    "evaluations[0].evaluatedOn is missing",
  ],
  [
    "an evaluation of a plan that was never in force",
    (client, plan) => {
      client.plans[1].evaluations = plan.evaluations;
      plan.evaluations = [];
    },
    "plans[1].evaluations should be empty: the plan was never confirmed",
  ],
  [
    "a goal under a second key",
    (_, plan) => plan.planGoals.push({ ...plan.planGoals[0], key: "own-aaaa1111" }),
    "planGoals[1].code should be the same as the key, and empty for own words",
  ],
  [
    "a score under a second key",
    (_, __, evaluation) =>
      evaluation.evaluationGoals.push({ ...evaluation.evaluationGoals[0], key: "own-aaaa1111" }),
    "evaluationGoals[1].code should be the same as the key, and empty for own words",
  ],
  [
    "a goal twice",
    (_, plan) => plan.planGoals.push(plan.planGoals[0]),
    "planGoals[1].key stands there twice",
  ],
  [
    "a score that is said not to be one",
    (_, __, evaluation) => {
      evaluation.evaluationGoals[0].rating = "noAgreement";
    },
    'evaluationGoals[0].score should be there when the rating is "scored", and only then',
  ],
  [
    "the plan in force of somebody else",
    (client) => {
      client.currentPlanId = "elsewhere";
    },
    "clients[0].currentPlanId is not a plan in force of this client",
  ],
  [
    "a draft that is not open",
    (client) => {
      client.draftPlanId = client.currentPlanId;
      client.draftEvaluationId = client.plans[0].evaluations[0].id;
    },
    "clients[0].draftPlanId is not an open plan of this client",
    "clients[0].draftEvaluationId is not an open evaluation of this client",
  ],
  [
    "work on somebody else's plan",
    (client) => {
      client.methodUses[0].planId = "elsewhere";
      client.handOvers[0].documentId = "elsewhere";
      client.messages[0].shareId = "elsewhere";
    },
    "methodUses[0].planId is not a plan of this client",
    "handOvers[0].documentId is not a plan or an evaluation of this client",
    "messages[0].shareId is not a shared page of this client",
  ],
])("%s is told by its place", async (_, change, ...expected) => {
  const { team } = await aTeamWithAll();
  const file = JSON.parse(await textOf(team.id));
  const [client] = file.clients;
  change(client, client.plans[0], client.plans[0].evaluations[0]);
  const read = readWhole(file, "2026-11-24");
  const faults = "faults" in read ? read.faults.map(({ path, message }) => `${path} ${message}`) : [];
  expect(faults).toEqual(expected.map((fault) => expect.stringContaining(fault)));
});
