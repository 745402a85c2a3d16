import { inspect } from "node:util";
import { count, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { aTeam } from "./factories/people";
import { changes, counters, memberships, teams, users } from "./schema";
import { read, readAside, transact } from "./store";

/*
 * The store's contract. It runs on SQLite and on PostgreSQL (in memory): what passes here is what every command may
 * rely on, whichever engine serves.
 */
const at = new Date("2026-03-29T03:30:15.123Z");
const team = (id: string) => ({ id, name: id, createdAt: at });

async function teamCount(): Promise<number> {
  const [row] = await read((db) => db.select({ n: count() }).from(teams));
  return row?.n ?? -1;
}

beforeEach(async () => {
  await transact(async (tx) => {
    await tx.delete(memberships);
    await tx.delete(teams);
    await tx.delete(counters);
    await tx.delete(changes);
  });
});

describe("a transaction", () => {
  test("keeps everything it wrote", async () => {
    await transact(async (tx) => {
      await tx.insert(teams).values(team("a"));
      await tx.insert(teams).values(team("b"));
    });
    expect(await teamCount()).toBe(2);
  });

  test("keeps nothing when it throws, also after an await", async () => {
    const work = transact(async (tx) => {
      await tx.insert(teams).values(team("a"));
      await tx.select().from(teams);
      throw new Error("after the await");
    });
    await expect(work).rejects.toThrow("after the await");
    expect(await teamCount()).toBe(0);
  });

  test("that failed does not stop the next one", async () => {
    const results = await Promise.allSettled([
      transact(async () => Promise.reject(new Error("no"))),
      transact(async (tx) => {
        await tx.insert(teams).values(team("a"));
      }),
    ]);
    expect(results.map((result) => result.status)).toEqual(["rejected", "fulfilled"]);
    expect(await teamCount()).toBe(1);
  });

  test("called inside another is refused, and the outer one keeps nothing", async () => {
    const nested = transact(async (tx) => {
      await tx.insert(teams).values(team("a"));
      await transact(async () => undefined);
    });
    await expect(nested).rejects.toThrow("inside transact");
    expect(await teamCount()).toBe(0);
  });

  test("sees what earlier ones did: a hundred increments at once make a hundred", async () => {
    await transact((tx) => tx.insert(counters).values({ name: "n", value: 0 }).returning());
    const bump = () =>
      transact(async (tx) => {
        const [row] = await tx.select().from(counters).where(eq(counters.name, "n"));
        await tx
          .update(counters)
          .set({ value: (row?.value ?? 0) + 1 })
          .where(eq(counters.name, "n"));
      });
    await Promise.all(Array.from({ length: 100 }, bump));
    const [row] = await read((db) => db.select().from(counters));
    expect(row?.value).toBe(100);
  });

  test("gives back what the work returned", async () => {
    expect(await transact(async () => "value")).toBe("value");
  });
});

test("transactions run in the order they were asked for", async () => {
  const order: number[] = [];
  await Promise.all([1, 2, 3, 4, 5].map((n) => transact(async () => order.push(n))));
  expect(order).toEqual([1, 2, 3, 4, 5]);
});

describe("reading aside", () => {
  test("sees what was committed, with values as they are", async () => {
    await transact((tx) => tx.insert(teams).values(team("a")).returning());
    expect(await readAside((db) => db.select().from(teams))).toEqual([
      { id: "a", name: "a", createdAt: at, closedAt: null, staging: false },
    ]);
  });

  test("that fails says what was asked, never with what, and the next one is answered", async () => {
    const failing = readAside((db) => db.select({ n: sql`no_such(${"Secret"})` }).from(teams));
    const error = await failing.catch((reason: unknown) => reason);
    expect(inspect(error)).toContain("no_such");
    expect(inspect(error)).not.toContain("Secret");
    expect(await readAside((db) => db.select({ n: count() }).from(teams))).toEqual([{ n: 0 }]);
  });
});

describe("a broken constraint is an error, and nothing of its transaction stays", () => {
  test.each([
    [
      "a key used twice",
      () =>
        transact(async (tx) =>
          tx
            .insert(teams)
            .values([team("x"), team("x")])
            .returning(),
        ),
    ],
    [
      "a child without its parent",
      () =>
        transact(async (tx) => tx.insert(memberships).values({ userId: "none", teamId: "none" }).returning()),
    ],
    [
      "a word outside its fixed set",
      () =>
        transact(async (tx) => {
          await tx.insert(teams).values(team("y"));
          const user = { id: "u", email: "u", name: "u", nameFolded: "u", createdAt: at };
          await tx.insert(users).values({ ...user, role: "king" as "admin" });
        }),
    ],
    [
      "a missing value",
      () => transact(async (tx) => tx.insert(teams).values({ ...team("z"), name: null as never })),
    ],
  ])("%s", async (_name, attempt) => {
    await expect(attempt()).rejects.toThrow();
    expect(await teamCount()).toBe(0);
  });
});

test("the error of a failed query names no value, however it is printed", async () => {
  const twice = { ...team("Kanarialintu"), name: "Kanarialintu" };
  const attempt = transact(async (tx) => tx.insert(teams).values([twice, twice]).returning());
  const error = await attempt.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("Kanarialintu");
});

describe("values come back as they went in", () => {
  test.each([
    ["text", "Ääkköset 🙂 \u202Eright to left\u202C <b>markup</b> ' \" \\ %_"],
    ["a number", 42],
    ["zero", 0],
    ["true", true],
    ["false", false],
    ["nothing", null],
    ["a list", [1, "two", null]],
    ["an object", { a: { b: [true] }, "": 1 }],
  ])("JSON: %s", async (_name, value) => {
    const row = { documentId: "d", version: 1, path: "p", value, by: "u", at };
    await transact((tx) => tx.insert(changes).values(row).returning());
    const [stored] = await read((db) => db.select().from(changes));
    expect(stored?.value).toEqual(value);
  });

  test("an instant, to the millisecond and across the hour that summer time leaves out", async () => {
    const { id } = await aTeam({ createdAt: at });
    const [stored] = await read((db) => db.select().from(teams).where(eq(teams.id, id)));
    expect(stored?.createdAt.toISOString()).toBe("2026-03-29T03:30:15.123Z");
  });
});

test("a second copy of the module in the same process works on the same store", async () => {
  await aTeam({ id: "shared" });
  const { vi } = await import("vitest");
  vi.resetModules();
  const again = await import("./store");
  const { teams: sameTeams } = await import("./schema");
  expect(again.transact).not.toBe(transact);
  const rows = await again.read((db) => db.select().from(sameTeams));
  expect(rows.map((row) => row.id)).toEqual(["shared"]);
});
