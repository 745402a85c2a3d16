import { expect, test } from "vitest";
import { featureCycles } from "./feature-cycles";

const uses = (source: string, ...targets: string[]) => ({
  source,
  dependencies: targets.map((resolved) => ({ module: resolved, resolved, dependencyTypes: ["import"] })),
});

test("features that build on one another in one direction are fine", () => {
  const modules = [
    uses("lib/plans/commands.ts", "lib/clients/policy.ts", "lib/audit/record.ts"),
    uses("lib/clients/queries.ts", "lib/audit/record.ts", "lib/access/actor.ts"),
  ];
  expect(featureCycles(modules)).toEqual([]);
});

test("a ring of features is told once, even when no two files form one", () => {
  const modules = [
    uses("lib/plans/commands.ts", "lib/clients/policy.ts"),
    uses("lib/clients/queries.ts", "lib/progress/points.ts"),
    uses("lib/progress/queries.ts", "lib/plans/queries.ts"),
  ];
  expect(featureCycles(modules)).toHaveLength(1);
  expect(featureCycles(modules)[0]?.split(" → ")).toHaveLength(4);
});

test("types and tests may look back", () => {
  const type = {
    source: "lib/clients/policy.ts",
    dependencies: [{ module: "x", resolved: "lib/plans/schema.ts", dependencyTypes: ["type-only"] }],
  };
  const modules = [
    uses("lib/plans/commands.ts", "lib/clients/policy.ts"),
    type,
    uses("lib/clients/queries.test.ts", "lib/plans/commands.ts"),
  ];
  expect(featureCycles(modules)).toEqual([]);
});
