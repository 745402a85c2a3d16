import { describe, expect, test } from "vitest";
import { drizzleEscapes, tooLong } from "./source-rules";

describe("the length of a file", () => {
  const lines = (count: number) => "const a = 1;\n".repeat(count);

  test("may be 300 lines and no more", () => {
    expect(tooLong("lib/plans/commands.ts", lines(300))).toEqual([]);
    expect(tooLong("lib/plans/commands.ts", lines(301))).toHaveLength(1);
  });

  test("is free for the catalogue and the words", () => {
    expect(tooLong("lib/avain/goals.ts", lines(900))).toEqual([]);
    expect(tooLong("lib/i18n/messages/fi/plans.ts", lines(900))).toEqual([]);
  });
});

describe("a way around the store", () => {
  test.each([
    "await db.transaction(async (tx) => {",
    "db.select().from(users).all()",
    "query.get( )",
    "x.run()",
  ])("%s is told with its line", (line) => {
    expect(drizzleEscapes("lib/users/queries.ts", `import { eq } from "drizzle-orm";\n${line}`)[0]).toMatch(
      /^lib\/users\/queries\.ts:2 /,
    );
  });

  test.each([
    'map.get("key")',
    "Promise.all([a, b])",
    "// never db.transaction()",
    " * calls .all()",
    "phase.run(args)",
  ])("%s is none", (line) => {
    expect(drizzleEscapes("lib/users/queries.ts", `import { read } from "@/db/store";\n${line}`)).toEqual([]);
  });

  test("is the store's own business inside db", () => {
    expect(drizzleEscapes("db/store/postgres.ts", 'import "@/db/x";\ndb.transaction(work)')).toEqual([]);
  });

  test("is not looked for where no database is used", () => {
    expect(drizzleEscapes("components/saving/queue.ts", "queue.run()")).toEqual([]);
  });
});
