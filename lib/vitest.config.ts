import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What both projects share: they differ in which tests run and on which database engine. */
const shared = { root, environment: "node" as const, setupFiles: ["./db/test-setup.ts"] };

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // Server modules import this guard; outside Next its default entry throws on purpose.
      { find: "server-only", replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    // The machines this runs on are small, and each worker opens its own database.
    maxWorkers: 2,
    // Loading the database drivers anew for each file would take most of the time; a file's database is its own anyway.
    isolate: false,
    // A slow machine is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A run that found no tests must not look like one that passed.
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "sqlite",
          include: [
            "db/**/*.test.ts",
            "lib/**/*.test.ts",
            "components/**/*.test.{ts,tsx}",
            "app/**/*.test.{ts,tsx}",
            "scripts/**/*.test.{ts,mjs}",
          ],
          env: { AVAIN_TEST_ENGINE: "sqlite" },
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "pglite",
          // The store's contract, and the commands that write most: plans, evaluations, clients, their rights.
          include: [
            "db/**/*.test.ts",
            "lib/{plans,evaluations}/commands/{save,lifecycle}.test.ts",
            "lib/clients/**/*.test.ts",
            "lib/facts/stored.test.ts",
            "lib/exchange/commands/import*.test.ts",
            "lib/insights/**/*.model.test.ts",
            "lib/voice/**/*.model.test.ts",
          ],
          env: { AVAIN_TEST_ENGINE: "pglite" },
        },
      },
    ],
  },
});
