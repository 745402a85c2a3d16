import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { ClientRow } from "@/db/factories/clients";
import type { Actor } from "@/lib/access/actor";
import { workerAndClient } from "@/lib/plans/test-plans";
import { leaveShare } from "./commands/leave";
import { revokeShare } from "./commands/revoke";
import { seeLock } from "./commands/see-lock";
import { tryPin } from "./commands/try-pin";
import { sharedPage } from "./queries/shared-page";
import { aShare, aSharedPlan, rightPin, storedShare } from "./test-shares";

/*
 * The commands against a model that was written apart from them: it counts seconds down instead of comparing instants, and
 * knows no database. The clock moves only when a step says so.
 */
const start = new Date("2026-11-24T08:00:00Z");
const lifeSeconds = 7200;

type Model = {
  /** Seconds that are left of the share, of the pause, and of each key. */
  life: number;
  pause: number;
  keys: number[];
  misses: number;
  isLocked: boolean;
  isRevoked: boolean;
  openings: number;
};

type Step =
  | { do: "wait"; seconds: number }
  | { do: "right" | "wrong" | "unreadable" | "revoke" | "see" }
  | { do: "read" | "leave"; key: number }
  /** Several tries at once; the right one is at this place, if any. */
  | { do: "burst"; tries: number; right: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      seconds: fc.constantFrom(1, 4, 5, 29, 30, 120, 600, 1799, 1800, 3600),
    }),
  },
  { weight: 6, arbitrary: fc.constant({ do: "wrong" as const }) },
  { weight: 3, arbitrary: fc.constant({ do: "right" as const }) },
  { weight: 1, arbitrary: fc.constantFrom({ do: "unreadable" as const }, { do: "see" as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom("read" as const, "read" as const, "leave" as const),
      key: fc.nat(3),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("burst" as const),
      tries: fc.integer({ min: 2, max: 8 }),
      right: fc.integer({ min: -1, max: 7 }),
    }),
  },
);
/** The end comes late, if at all: most of what can go wrong goes before it. */
const steps = fc
  .tuple(fc.array(step, { minLength: 1, maxLength: 25 }), fc.boolean(), fc.array(step, { maxLength: 6 }))
  .map(([before, ends, after]) => (ends ? [...before, { do: "revoke" as const }, ...after] : before));

const pauses = [5, 30, 120, 600];

function pass(model: Model, seconds: number): void {
  model.life -= seconds;
  model.pause = Math.max(0, model.pause - seconds);
  model.keys = model.keys.map((left) => left - seconds);
}

const isThere = (model: Model) => model.life > 0 && !model.isRevoked;

/** What a try is answered, and what it changes. */
function tried(model: Model, typed: "right" | "wrong" | "unreadable"): string {
  if (!isThere(model)) return "gone";
  if (model.isLocked) return "locked";
  if (model.pause > 0) return "waiting";
  if (typed === "unreadable") return "unreadable";
  if (typed === "right") {
    model.misses = 0;
    model.openings += 1;
    model.keys.push(1800);
    return "opened";
  }
  model.misses += 1;
  if (model.misses === 5) {
    model.isLocked = true;
    return "locked";
  }
  model.pause = pauses[model.misses - 1] ?? 0;
  return "wrong";
}

/** What reading with a key is answered; a key that reads lasts again, in steps of a minute. */
function readBy(model: Model, key: number): string {
  if (!isThere(model)) return "gone";
  const left = model.keys[key];
  if (left === undefined || left <= 0) return "closed";
  if (1800 - left >= 60) model.keys[key] = 1800;
  return "opened";
}

let worker: Actor;
let client: ClientRow;
let planId: string;

beforeAll(async () => {
  ({ worker, client } = await workerAndClient());
  planId = await aSharedPlan(worker, client.id, new Date("2026-11-20T08:00:00Z"));
});

const typedAs = { right: rightPin, wrong: "543210", unreadable: "12 34" } as const;

test("a share does what a simple model of it does, whatever happens and in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const share = { clientId: client.id, planId };
      const expiresAt = new Date(start.getTime() + lifeSeconds * 1000);
      const { id, token } = await aShare(share, { createdAt: start, expiresAt });
      const model: Model = {
        ...{ life: lifeSeconds, pause: 0, keys: [], misses: 0 },
        ...{ isLocked: false, isRevoked: false, openings: 0 },
      };
      const keys: string[] = [];
      let now = start;
      const attempt = async (typed: keyof typeof typedAs) => {
        const answer = await tryPin({ token, typed: typedAs[typed] }, now);
        if (answer.status === "opened") keys.push(answer.key);
        return answer;
      };
      for (const one of all) {
        switch (one.do) {
          case "wait":
            now = new Date(now.getTime() + one.seconds * 1000);
            pass(model, one.seconds);
            break;
          case "right":
          case "wrong":
          case "unreadable": {
            const wait = model.pause;
            const expected = tried(model, one.do);
            const answer = await attempt(one.do);
            expect(answer.status).toBe(expected);
            if (answer.status === "waiting") expect(answer.waitSeconds).toBe(wait);
            if (answer.status === "wrong") expect(answer.waitSeconds).toBe(model.pause);
            break;
          }
          case "burst": {
            const typed = Array.from({ length: one.tries }, (_, place) =>
              place === one.right ? ("right" as const) : ("wrong" as const),
            );
            const expected = typed.map((each) => tried(model, each));
            const answers = await Promise.all(typed.map(attempt));
            expect(answers.map(({ status }) => status)).toEqual(expected);
            break;
          }
          case "read": {
            const expected = readBy(model, one.key);
            expect((await sharedPage({ token, key: keys[one.key] ?? "no-such-key" }, now)).status).toBe(
              expected,
            );
            break;
          }
          case "leave":
            await leaveShare({ token, key: keys[one.key] }, now);
            if (isThere(model) && (model.keys[one.key] ?? 0) > 0) model.keys[one.key] = 0;
            break;
          case "revoke":
            await revokeShare(worker, { clientId: client.id, shareId: id }, now);
            model.isRevoked = true;
            break;
          case "see":
            await seeLock(worker, { clientId: client.id, shareId: id }, now);
            break;
        }
        const stored = await storedShare(id);
        expect(stored.wrongPins).toBe(model.misses);
        expect(stored.lockedAt !== null).toBe(model.isLocked);
        expect(keys).toHaveLength(model.openings);
      }
      await revokeShare(worker, { clientId: client.id, shareId: id }, now);
    }),
    { numRuns: 150 },
  );
});

test("of forty wrong numbers at once, one is looked at", async () => {
  const { token, id } = await aShare(
    { clientId: client.id, planId },
    { createdAt: start, expiresAt: new Date(start.getTime() + 3_600_000) },
  );
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => tryPin({ token, typed: "999999" }, start)),
  );
  expect(answers.filter(({ status }) => status === "wrong")).toHaveLength(1);
  expect((await storedShare(id)).wrongPins).toBe(1);
});
