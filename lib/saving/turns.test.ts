import { expect, test } from "vitest";
import type { SaveRequest } from "./schema";
import { saveInTurns } from "./turns";

const form = { base: 3, key: "a-key-of-one-form" };
const many = Array.from({ length: 450 }, (_, n) => ({
  path: `steps.own-abcd${1000 + n}.what`,
  value: `${n}`,
}));

test("a long form goes in turns, each with a key of its own, and what any of them refuses is told", async () => {
  const sent: SaveRequest[] = [];
  const outcome = await saveInTurns(form, many, async (request) => {
    sent.push(request);
    const [first] = request.changes;
    const errors = [{ path: first?.path ?? "", code: "tooLong" }];
    return { status: 422, body: { version: 4, errors, merged: [] } };
  });
  expect(sent.map(({ changes }) => changes.length)).toEqual([200, 200, 50]);
  expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
  expect(outcome).toMatchObject({
    errors: [{ path: many[0]?.path }, { path: many[200]?.path }, { path: many[400]?.path }],
  });
});

test("a form that changes nothing is saved without a request, and a closed document takes no more turns", async () => {
  expect(await saveInTurns(form, [], () => Promise.reject(new Error("asked")))).toBe("saved");
  let turns = 0;
  const closed = async () => {
    turns += 1;
    return { status: 409 as const, body: { confirmed: true as const } };
  };
  expect(await saveInTurns(form, many, closed)).toBe("confirmed");
  expect(turns).toBe(1);
});
