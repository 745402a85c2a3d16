import { expect, test } from "vitest";
import { hashPassword, isWeakHash, passwordFits } from "./password-hash";

test("a password is stored as Argon2id with at least 46 MiB, and fits exactly", async () => {
  const stored = await hashPassword("sininen pöytä katolla ");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
  expect(isWeakHash(stored)).toBe(false);
  expect(await passwordFits(stored, "sininen pöytä katolla ")).toBe(true);
  expect(await passwordFits(stored, "sininen pöytä katolla")).toBe(false);
  expect(await passwordFits(stored, "Sininen pöytä katolla ")).toBe(false);
});

test("it makes no difference how a keyboard encodes ä", async () => {
  const stored = await hashPassword("po\u0308yta\u0308 on sininen tänään");
  expect(await passwordFits(stored, "pöytä on sininen ta\u0308na\u0308a\u0308n")).toBe(true);
});

test("every sign of a long password counts", async () => {
  const long = "kahdeksan hevosta juoksi metsän halki ".repeat(3);
  const stored = await hashPassword(`${long}a`);
  expect(await passwordFits(stored, `${long}b`)).toBe(false);
});

test("without a stored hash nothing fits", async () => {
  expect(await passwordFits(null, "")).toBe(false);
  expect(await passwordFits(undefined, "kaunis aamu rannalla")).toBe(false);
});

test.each([
  ["less memory", "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA", true],
  ["another kind", "$argon2i$v=19$m=65536,t=3,p=1$c2FsdA$aGFzaA", true],
  ["today's", "$argon2id$v=19$m=47104,t=1,p=1$c2FsdA$aGFzaA", false],
  ["more", "$argon2id$v=19$m=65536,t=2,p=4$c2FsdA$aGFzaA", false],
])("a hash made with %s is told apart", (_how, stored, weak) => expect(isWeakHash(stored)).toBe(weak));
