import { expect, test } from "vitest";
import { FACTOR_CODES } from "@/lib/avain/codes";
import type { NineRatings } from "../profile/reading";
import { publishedGroups } from "../reference/published-groups";
import { groupClients } from "./groups";

/** Numbers from 0 to 1, the same each time (mulberry32). */
function randomOf(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The study's 454 clients as they might have been: around their group's centre, with normal noise. */
function drawn(sd: number): NineRatings[] {
  const random = randomOf(454);
  const noise = () => sd * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return publishedGroups.flatMap(({ share, centroid }) =>
    Array.from({ length: Math.round(454 * share) }, () =>
      Object.fromEntries(FACTOR_CODES.map((code) => [code, centroid[code] + noise()])),
    ),
  ) as unknown as NineRatings[];
}

test("454 clients drawn around the published centres give the centres and shares back", async () => {
  const clients = drawn(0.2);
  const groups = await groupClients(clients);
  for (const [at, { share, centroid }] of publishedGroups.entries()) {
    for (const code of FACTOR_CODES)
      expect(Math.abs((groups[at]?.centroid[code] ?? 0) - centroid[code])).toBeLessThanOrEqual(0.1);
    expect(Math.abs((groups[at]?.size ?? 0) / clients.length - share)).toBeLessThan(0.01);
  }
});

test("the same clients give the same answer each time", async () => {
  const clients = drawn(0.4);
  expect(await groupClients(clients)).toEqual(await groupClients(clients));
});

test("clients who are all alike are refused: three groups of them would mean nothing", async () => {
  const [one] = drawn(0);
  const alike = Array.from({ length: 40 }, () => one as NineRatings);
  await expect(groupClients(alike)).rejects.toMatchObject({ code: "invalid" });
});
