/** What these checks use of dependency-cruiser's report on one file. */
export type Seen = {
  source: string;
  dependencies: { module: string; resolved: string; dependencyTypes: string[] }[];
};

/**
 * Files of lib that use the database when they run, but are not marked "server-only". Without the mark a client
 * component could pull them, and the driver, into the browser.
 */
export function unguarded(modules: readonly Seen[]): string[] {
  return modules
    .filter(({ source }) => source.startsWith("lib/") && !isTest(source))
    .filter(({ dependencies }) => dependencies.some(isDatabaseAtRunTime))
    .filter(({ dependencies }) => !dependencies.some(({ module }) => module === "server-only"))
    .map(({ source }) => source);
}

/** Our source files that the tool did not read: it says "no violations" of those too. */
export function unseen(modules: readonly Seen[], files: readonly string[]): string[] {
  const seen = new Set(modules.map(({ source }) => source));
  return files.filter((file) => /\.(ts|tsx|mjs|cjs|js)$/.test(file) && !seen.has(file));
}

/** Tests, and what only tests use (`test-plans.ts`), may reach for anything. */
export function isTest(path: string): boolean {
  return /(\.test\.tsx?|\/test-[^/]+\.tsx?)$/.test(path) || path.endsWith(".config.ts");
}

function isDatabaseAtRunTime({ resolved, dependencyTypes }: Seen["dependencies"][number]): boolean {
  return resolved.startsWith("db/") && !dependencyTypes.includes("type-only");
}
