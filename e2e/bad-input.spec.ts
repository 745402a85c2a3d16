import { expect, test } from "@playwright/test";
import { badRequests, strangeIds } from "./http/bad-requests";
import { badInEvaluations, badInPlans } from "./http/bad-values";
import { inData, sharedFolder } from "./http/data";
import { stateOf } from "./http/documents";
import { type Answer, json, type Sent, send } from "./http/send";
import { makeSetting, type Setting } from "./http/setting";

let setting: Setting;
let origin: string;
test.beforeAll(async ({ baseURL }) => {
  origin = baseURL ?? "";
  setting = await inData(sharedFolder(), makeSetting);
});

const state = (documentId: string) => inData(sharedFolder(), () => stateOf(documentId));
const patch = (path: string, sent: Sent) => send(origin, path, { token: setting.token, ...sent });
const plan = () => `/api/plans/${setting.planId}`;
const one = (path: string, value: unknown, base = 0) => ({
  base,
  key: crypto.randomUUID(),
  changes: [{ path, value }],
});
const typed = () => one("wish", `typed ${crypto.randomUUID()}`);

/** Sends what must be refused, and looks that nothing of the document has changed. */
async function refused(documentId: string, act: () => Promise<Answer>): Promise<Answer> {
  const before = await state(documentId);
  const answer = await act();
  expect(answer.type).toMatch(/^application\/json/);
  expect(await state(documentId)).toEqual(before);
  return answer;
}

for (const [path, value, code] of badInPlans)
  test(`a plan takes no ${JSON.stringify(value).slice(0, 30)} at "${path}"`, async () => {
    const answer = await refused(setting.planId, () => patch(plan(), { body: one(path, value) }));
    expect(answer.status).toBe(422);
    expect(json(answer).errors).toEqual([{ path, code }]);
  });

for (const [path, value, code] of badInEvaluations)
  test(`an evaluation takes no ${JSON.stringify(value)} at "${path}"`, async () => {
    const { evaluationId } = setting;
    const body = one(path, value);
    const answer = await refused(evaluationId, () => patch(`/api/evaluations/${evaluationId}`, { body }));
    expect(answer.status).toBe(422);
    expect(json(answer).errors).toEqual([{ path, code }]);
  });

test("an empty score is no score: nothing to refuse and nothing to save", async () => {
  const { evaluationId } = setting;
  const body = one("goals.debt.score", "");
  const answer = await refused(evaluationId, () => patch(`/api/evaluations/${evaluationId}`, { body }));
  expect(answer.status).toBe(200);
});

test("one bad field stops no other: the good one is saved and the bad one named", async () => {
  const body = { ...typed(), changes: [one("dueDate", "soon").changes[0], one("agreed", "yes").changes[0]] };
  const answer = await patch(plan(), { body });
  expect(answer.status).toBe(422);
  expect(json(answer).errors).toEqual([{ path: "dueDate", code: "dateInvalid" }]);
  expect((await state(setting.planId)).fields).toContainEqual(
    expect.objectContaining({ path: "agreed", value: "yes" }),
  );
});

for (const [what, body] of badRequests)
  test(`a request with ${what} is refused whole`, async () => {
    const answer = await refused(setting.planId, () => patch(plan(), { body }));
    expect(answer.status).toBe(400);
    expect(json(answer)).toMatchObject({ error: "requestInvalid" });
  });

test("ten megabytes of text are not read to the end", async () => {
  const body = one("wish", "x".repeat(10_000_000));
  const answer = await refused(setting.planId, () => patch(plan(), { body }));
  expect(answer.status).toBe(413);
  expect(json(answer)).toEqual({ error: "tooLarge" });
});

test("a stale base conflicts, and both texts are told", async () => {
  await patch(plan(), { body: one("strengthsClient", "theirs", 0) });
  const body = one("strengthsClient", "mine", 0);
  const answer = await refused(setting.planId, () => patch(plan(), { body }));
  expect(answer.status).toBe(409);
  expect(json(answer).conflicts).toMatchObject([{ path: "strengthsClient", mine: "mine", theirs: "theirs" }]);
});

for (const which of ["confirmed", "closed"] as const)
  test(`a ${which} plan takes nothing more`, async () => {
    const id = setting[which];
    const answer = await refused(id, () => patch(`/api/plans/${id}`, { body: typed() }));
    expect(answer.status).toBe(409);
    expect(json(answer)).toEqual({ confirmed: true });
  });

test("a plan of a client whose record is put away takes nothing", async () => {
  const id = setting.archived;
  const answer = await refused(id, () => patch(`/api/plans/${id}`, { body: typed() }));
  expect(answer.status).toBe(403);
  expect(json(answer)).toEqual({ error: "archived" });
});

for (const whose of ["of another team", "of a colleague", "of a client they are blocked from"] as const)
  test(`a plan ${whose} is not found`, async () => {
    const id = setting.notTheirs[whose];
    const answer = await refused(id, () => patch(`/api/plans/${id}`, { body: typed() }));
    expect(answer.status).toBe(404);
    expect(json(answer)).toEqual({ error: "notFound" });
  });

for (const who of ["the lead, who is not named on the client", "an administrator"] as const)
  test(`for ${who} the plan is not found`, async () => {
    const token = setting.others[who];
    const answer = await refused(setting.planId, () => patch(plan(), { token, body: typed() }));
    expect(answer.status).toBe(404);
  });

for (const id of strangeIds)
  for (const kind of ["plans", "evaluations"])
    test(`no document of ${kind} is found at "${id.slice(0, 40)}"`, async () => {
      const answer = await refused(setting.planId, () => patch(`/api/${kind}/${id}`, { body: typed() }));
      expect(answer.status).toBe(404);
      expect(json(answer)).toEqual({ error: "notFound" });
    });
