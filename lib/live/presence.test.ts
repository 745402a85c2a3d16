import { expect, test } from "vitest";
import { createPresence, presenceLimit } from "./presence";

const here = (stream: string, userId: string, part: string | null) =>
  ({ kind: "here", documentId: "d", stream, userId, part }) as const;
const places = (presence: ReturnType<typeof createPresence>, me: string, now: number) =>
  presence.others("d", me, now).map(({ userId, part }) => `${userId} ${part}`);

test("others are seen once, in the part they went to last; own other windows are nobody else", () => {
  const presence = createPresence();
  expect(presence.note(here("1", "aino", "goals"), 0)).toBe(true);
  presence.note(here("2", "aino", "factors"), 10);
  presence.note(here("3", "bertta", "goals"), 20);
  // Said again, it is no news, and the older window does not become the newer one.
  expect(presence.note(here("1", "aino", "goals"), 30)).toBe(false);
  expect(places(presence, "bertta", 40)).toEqual(["aino factors"]);
  expect(places(presence, "aino", 40)).toEqual(["bertta goals"]);
  expect(places(presence, "cecilia", 40)).toEqual(["aino factors", "bertta goals"]);
});

test("who leaves is gone at once, and who ended without a word after a while", () => {
  const presence = createPresence();
  presence.note(here("1", "aino", null), 0);
  presence.note(here("2", "bertta", null), 0);
  expect(presence.note({ kind: "gone", documentId: "d", stream: "1" }, 1)).toBe(true);
  expect(places(presence, "me", presenceLimit)).toEqual(["bertta null"]);
  expect(places(presence, "me", presenceLimit + 1)).toEqual([]);
});

test("only the person of a stream moves it", () => {
  const presence = createPresence();
  presence.note(here("1", "aino", "goals"), 0);
  const move = { ...here("1", "aino", "methods"), kind: "moved" } as const;
  expect(presence.note({ ...move, userId: "bertta" }, 1)).toBe(false);
  expect(presence.note({ ...move, stream: "unknown" }, 1)).toBe(false);
  expect(presence.note(move, 1)).toBe(true);
  expect(places(presence, "me", 2)).toEqual(["aino methods"]);
});

test("where a person is, is where they went last, in whichever window", () => {
  const presence = createPresence();
  expect(presence.partOf("d", "aino", 0)).toBeUndefined();
  presence.note(here("1", "aino", "goals"), 0);
  presence.note(here("2", "aino", "factors"), 10);
  presence.note(here("3", "bertta", "services"), 20);
  expect(presence.partOf("d", "aino", 30)).toBe("factors");
  presence.note({ ...here("1", "aino", "methods"), kind: "moved" }, 40);
  expect(presence.partOf("d", "aino", 50)).toBe("methods");
  expect(presence.partOf("d", "aino", 40 + presenceLimit + 1)).toBeUndefined();
});
