import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { inData, sharedFolder } from "./http/data";
import { stateOf } from "./http/documents";
import { json, type Sent, send } from "./http/send";
import { makeSetting, type Setting } from "./http/setting";

let setting: Setting;
let origin: string;
test.beforeAll(async ({ baseURL }) => {
  origin = baseURL ?? "";
  setting = await inData(sharedFolder(), makeSetting);
});

const path = () => `/api/plans/${setting.planId}`;
const state = () => inData(sharedFolder(), () => stateOf(setting.planId));
const body = () => ({
  base: 0,
  key: crypto.randomUUID(),
  changes: [{ path: "wish", value: `typed ${crypto.randomUUID()}` }],
});

/** The senders of whom nothing is taken, with the status they hear. */
const senders: readonly (readonly [string, number, Omit<Sent, "body">])[] = [
  ["nobody signed in", 401, { token: "" }],
  ["an unknown session", 401, { token: "no-such-token" }],
  ["a session of another person than who typed", 401, { headers: { "x-avain-user": "somebody-else" } }],
  ["another site", 403, { headers: { "sec-fetch-site": "cross-site" } }],
  ["a sibling of our site", 403, { headers: { "sec-fetch-site": "same-site" } }],
  [
    "an old browser on another site",
    403,
    { headers: { "sec-fetch-site": "", origin: "https://evil.invalid" } },
  ],
  ["a page without an origin", 403, { headers: { "sec-fetch-site": "", origin: "null" } }],
  ["a program that says nothing of itself", 403, { headers: { "sec-fetch-site": "", origin: "" } }],
];

for (const [who, status, sent] of senders)
  test(`nothing is taken from ${who}`, async () => {
    const before = await state();
    const answer = await send(origin, path(), { token: setting.token, body: body(), ...sent });
    expect(answer.status).toBe(status);
    expect(json(answer)).toHaveProperty("error");
    expect(await state()).toEqual(before);
  });

for (const [method, status] of [
  ["GET", 405],
  ["PUT", 405],
  ["DELETE", 405],
  // Only a form of a page without scripts is posted.
  ["POST", 415],
] as const)
  test(`${method} is not a way to save`, async () => {
    const before = await state();
    const sent = { method, token: setting.token, ...(method !== "GET" && { body: body() }) };
    expect((await send(origin, path(), sent)).status).toBe(status);
    expect(await state()).toEqual(before);
  });

test("an address that cannot be read is the sender's mistake", async () => {
  const answer = await send(origin, "/api/plans/%E0%A4%A", { token: setting.token, body: body() });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
});

test("whatever JSON comes, the server answers what it makes of it and never breaks", async () => {
  const paths = [
    "wish",
    "tookPart",
    "goals.debt.chosen",
    "goals.own-abcd1234.position",
    "__proto__",
    "dueDate",
  ];
  const change = fc.record(
    { path: fc.oneof(fc.constantFrom(...paths), fc.string()), value: fc.jsonValue() },
    { noNullPrototype: true },
  );
  const nearly = fc.record(
    {
      base: fc.oneof(fc.nat(5), fc.integer(), fc.double(), fc.jsonValue()),
      key: fc.oneof(fc.uuid(), fc.string()),
      after: fc.oneof(fc.uuid(), fc.string()),
      changes: fc.oneof(fc.array(change, { maxLength: 5 }), fc.jsonValue()),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  const anything = fc.oneof({ arbitrary: nearly, weight: 3 }, { arbitrary: fc.jsonValue(), weight: 1 });
  await fc.assert(
    fc.asyncProperty(anything, async (value) => {
      const answer = await send(origin, path(), { token: setting.token, body: JSON.stringify(value) ?? "" });
      expect([200, 400, 409, 422]).toContain(answer.status);
      expect(json(answer)).toBeInstanceOf(Object);
    }),
    { numRuns: 300 },
  );
});
