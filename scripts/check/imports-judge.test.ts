import { describe, expect, test } from "vitest";
import { unguarded, unseen } from "./imports-judge";

const store = { module: "@/db/store", resolved: "db/store.ts", dependencyTypes: ["local", "import"] };
const guard = {
  module: "server-only",
  resolved: "node_modules/server-only/index.js",
  dependencyTypes: ["npm"],
};

describe("a file of lib that uses the database", () => {
  test("needs the mark of the server", () => {
    expect(unguarded([{ source: "lib/plans/queries.ts", dependencies: [store] }])).toEqual([
      "lib/plans/queries.ts",
    ]);
  });

  test("is good with the mark", () => {
    expect(unguarded([{ source: "lib/plans/queries.ts", dependencies: [guard, store] }])).toEqual([]);
  });

  test("needs no mark for a type", () => {
    const type = { ...store, dependencyTypes: ["local", "type-only", "import"] };
    expect(unguarded([{ source: "lib/plans/policy.ts", dependencies: [type] }])).toEqual([]);
  });

  test("needs no mark in a test, nor outside lib", () => {
    const sources = ["lib/plans/queries.test.ts", "scripts/cli/migrate.ts"];
    expect(unguarded(sources.map((source) => ({ source, dependencies: [store] })))).toEqual([]);
  });
});

test("a source file the tool did not read is told", () => {
  const seen = [{ source: "lib/ids.ts", dependencies: [] }];
  expect(unseen(seen, ["lib/ids.ts", "lib/dates.ts"])).toEqual(["lib/dates.ts"]);
});
