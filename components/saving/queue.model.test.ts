import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Choice } from "./ledger";
import { browser, handClock, referenceServer, type Ways } from "./test-world";

const paths = ["a", "b", "goals.x.words"];
const who = fc.constantFrom(0, 1);
const path = fc.constantFrom(...paths);
const ways: Ways[] = ["good", "good", "lost", "unheard", 500, 429, 401, 413];
const way = fc.constantFrom(...ways);

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("edit" as const), who, path, bad: fc.nat(6) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant("answer" as const), who, way }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(1, 500, 3000, 40_000) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("resolve" as const),
      who,
      path,
      choice: fc.constantFrom("mine" as const, "theirs" as const, "both" as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("focus" as const), who, path: fc.option(path) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("hide" as const), who, arrives: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("signIn" as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("hear" as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("reload" as const), who }) },
);

/** Two people, each with a browser, whose every look at the document and every word is written down. */
function meeting() {
  const clock = handClock();
  const server = referenceServer();
  const people = [0, 1].map((index) => {
    const own = browser(`Person${index}`, server, clock);
    const seen = new Set<string>();
    /** By typed value: what its writer had seen when writing it, or when choosing it over another's. */
    const known = new Map<string, Set<string>>();
    const typed = new Map<string, Set<string>>();
    const last = new Map<string, { value: string; givenUp: boolean }>();
    const look = () => {
      for (const [at, value] of own.queue.live.entries()) seen.add(`${at}=${value}`);
      for (const [at, field] of own.queue.getState().fields) {
        if (field.kind === "conflict") seen.add(`${at}=${field.theirs}`);
      }
      const { kind } = own.status();
      const unsaved = own.queue.unsaved().length;
      if (kind === "saved") expect(unsaved).toBe(0);
    };
    own.queue.subscribe(look);
    return { ...own, seen, known, typed, last };
  });
  let count = 0;
  const type = (person: (typeof people)[number], at: string, bad: boolean) => {
    count += 1;
    const value = bad ? "bad" : `${person.name}:${count}`;
    const seenBefore = new Set(person.seen);
    person.queue.edit(at, value);
    person.typed.set(at, (person.typed.get(at) ?? new Set()).add(value));
    person.last.set(at, { value, givenUp: false });
    person.known.set(`${at}=${value}`, seenBefore);
  };
  const resolve = (person: (typeof people)[number], at: string, choice: Choice) => {
    const field = person.field(at);
    if (field?.kind !== "conflict") return;
    const seenBefore = new Set(person.seen);
    const mine = person.queue.live.get(at);
    person.queue.resolve(at, choice);
    if (choice === "theirs") person.last.set(at, { value: "", givenUp: true });
    else {
      const value = String(person.queue.live.get(at));
      if (choice === "both") for (const text of [mine, field.theirs]) expect(value).toContain(String(text));
      person.typed.get(at)?.add(value);
      person.last.set(at, { value, givenUp: false });
      person.known.set(`${at}=${value}`, seenBefore);
    }
  };
  return { clock, server, people, type, resolve };
}

describe("The save queue of two people on one document, whatever happens on the way", () => {
  it("brings the last word of each to the server, overwrites nothing unseen, and never says saved too early", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: "max" }), async (steps) => {
        const { clock, server, people, type, resolve } = meeting();
        for (const one of steps) {
          const person = "who" in one ? people[one.who] : undefined;
          if (one.do === "wait") await clock.pass(one.ms);
          if (!person) continue;
          if (one.do === "edit") type(person, one.path, one.bad === 0);
          if (one.do === "answer") await person.answer(one.way);
          if (one.do === "resolve") resolve(person, one.path, one.choice);
          if (one.do === "focus") person.queue.focus(one.path ?? undefined);
          if (one.do === "signIn") person.queue.signedIn();
          if (one.do === "hear") person.queue.receive(server.since(person.queue.version()));
          if (one.do === "reload") person.queue.reseed(server.version(), server.values());
          if (one.do === "hide") {
            person.queue.sendLast();
            const body = person.lastSends.shift();
            if (body && one.arrives) server.save(person.name, body);
          }
        }
        await calmDown();

        for (const person of people) {
          expect(person.status().kind).toBe("saved");
          person.queue.receive(server.since(person.queue.version()));
          for (const [at, value] of server.values()) expect(person.queue.live.get(at), at).toBe(value);
          for (const [at, { value, givenUp }] of person.last) {
            if (givenUp) continue;
            const kept = server.history.some((entry) => entry.path === at && entry.value === value);
            expect(kept, `${at}=${value} of ${person.name}`).toBe(true);
          }
        }
        for (const { path: at, value, by, before } of server.history) {
          const person = people.find(({ name }) => name === by);
          expect(person?.typed.get(at)?.has(String(value)), `${by} sent ${at}=${value}`).toBe(true);
          if (before && before.by !== by) {
            const saw = person?.known.get(`${at}=${value}`)?.has(`${at}=${before.value}`);
            expect(saw, `${by} saw ${at}=${before.value} before writing ${value}`).toBe(true);
          }
        }

        async function calmDown() {
          for (let round = 0; round < 30; round += 1) {
            for (const person of people) {
              person.queue.focus(undefined);
              person.queue.signedIn();
              await person.goOn(3500);
              for (const [at, field] of person.queue.getState().fields) {
                if (field.kind === "error") type(person, at, false);
                else resolve(person, at, "mine");
              }
            }
            if (people.every((person) => person.status().kind === "saved")) return;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
