/**
 * Who may import whom. The table is in README.md; each rule below is one of its lines.
 * Rules name folders and file roles, never single offenders: what breaks one is moved, not listed.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */

/** A feature folder of lib: everything there that is not foundation. `$1` is its name. */
const FEATURE = "^lib/(?!avain/|i18n/|access/)([^/]+)/";
/** Foundation that is safe everywhere, the browser too. */
const FOUNDATION = "^lib/(avain/|i18n/|access/|(?!action\\.ts|vitest)[^/]+\\.ts$)";
/** The part of the foundation that reads the request and the database. */
const SESSION = "^lib/access/session";
const SHARED_UI = "^components/(ui|form|charts|layout)/";
/**
 * Parts of the page that work on any document: the shared ones, saving, which every document page stands on, live, and
 * the pages a client reads.
 */
const COMMON_UI = "^components/(ui|form|charts|layout|saving|live|client-page)/";
/** Route handlers, which answer with something else than a page of the app. */
const HANDLERS = ["^app/(api|shared)/", "^app/.*/route\\.tsx?$"];
/** Tests, and what only tests use: `test-plans.ts`. They may prepare whatever they need. */
const TEST = "(\\.test\\.tsx?|/test-[^/]+\\.tsx?)$";

/** One role file (`queries.ts`) or its split form (`queries/<noun>.ts`). */
const role = (...names) => `^lib/[^/]+/(${names.join("|")})(/|\\.ts$)`;

/** An import that is still there when the program runs. */
const atRunTime = { dependencyTypesNot: ["type-only"] };

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "A cycle hides which of the two files is the base. Cycles of types alone vanish at compile time.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: atRunTime },
    },
    {
      name: "everything-resolves",
      comment: "An import nobody can resolve would slip past every other rule here.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-orphans",
      comment: "A file nobody imports is either an entry point or forgotten.",
      severity: "error",
      from: {
        orphan: true,
        path: "^(components|lib|db)/",
        pathNot: [TEST, "\\.config\\.ts$", "\\.d\\.m?ts$"],
      },
      to: {},
    },
    {
      name: "production-needs-no-tools",
      comment: "What runs in production comes from dependencies, not from devDependencies.",
      severity: "error",
      from: {
        path: "^(app|components|lib|db)/",
        pathNot: [TEST, "\\.config\\.ts$", "^db/(drizzle/|factories)"],
      },
      // PGlite stands in for a PostgreSQL server; only the address "pglite:" of the tests opens it.
      to: {
        dependencyTypes: ["npm-dev"],
        pathNot: "^node_modules/@electric-sql/pglite/",
        ...atRunTime,
      },
    },
    {
      name: "app-only-draws",
      comment: "A route names the actor, calls a query and renders: no SQL, no writes, no list rules.",
      severity: "error",
      from: { path: "^app/", pathNot: [...HANDLERS, TEST] },
      to: { path: ["^db/", "^node_modules/(drizzle-orm|better-sqlite3|pg)/", role("commands", "scope")] },
    },
    {
      name: "api-only-translates",
      comment: "A route handler may call commands, but knows no database either.",
      severity: "error",
      from: { path: HANDLERS, pathNot: TEST },
      to: { path: ["^db/", "^node_modules/(drizzle-orm|better-sqlite3|pg)/", role("scope")] },
    },
    {
      name: "components-never-reach-up-or-down",
      comment: "Components know no route and no database.",
      severity: "error",
      from: { path: "^components/", pathNot: TEST },
      to: {
        path: ["^app/", "^db/", "^node_modules/(drizzle-orm|better-sqlite3|pg)/", SESSION, role("scope")],
      },
    },
    {
      name: "components-take-types-only-from-the-server",
      comment:
        "Queries and commands run on the server; a component may only know the shape of what they return.",
      severity: "error",
      from: { path: "^components/", pathNot: TEST },
      to: { path: [role("queries", "commands"), "^lib/action\\.ts$"], ...atRunTime },
    },
    {
      name: "features-do-not-share-their-ui",
      comment:
        "What two features draw alike belongs to components/ui, form, charts, layout, saving or client-page.",
      severity: "error",
      from: { path: "^components/(?!(?:ui|form|charts|layout)/)([^/]+)/" },
      to: { path: "^components/", pathNot: ["^components/$1/", COMMON_UI] },
    },
    {
      name: "shared-ui-knows-no-feature",
      comment: "components/ui, form, charts and layout could ship in another product.",
      severity: "error",
      from: { path: SHARED_UI, pathNot: TEST },
      to: { path: ["^components/", FEATURE], pathNot: SHARED_UI },
    },
    {
      name: "lib-never-draws",
      comment: "Rules do not know how they are shown.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components|e2e)/" },
    },
    {
      name: "actions-belong-to-the-ui",
      comment: "A server action is an edge; another feature calls the command behind it.",
      severity: "error",
      from: { path: FEATURE, pathNot: TEST },
      to: { path: role("actions") },
    },
    {
      name: "policies-and-schemas-are-pure",
      comment: "They also run in the browser, and tests hold them to the SQL scope, so they must not use it.",
      severity: "error",
      from: { path: role("policy", "schema"), pathNot: TEST },
      to: {
        path: [
          "^db/",
          "^node_modules/drizzle-orm/",
          SESSION,
          role("queries", "commands", "actions", "scope"),
        ],
        ...atRunTime,
      },
    },
    {
      name: "foundation-stands-alone",
      comment: "Everything rests on it, so it rests on nothing of ours.",
      severity: "error",
      from: { path: FOUNDATION, pathNot: [SESSION, TEST] },
      to: {
        path: [
          "^(db|app|components|scripts|e2e)/",
          "^node_modules/drizzle-orm/",
          "^lib/action\\.ts$",
          FEATURE,
          SESSION,
        ],
      },
    },
    {
      name: "session-and-action-know-no-feature",
      comment: "They sit on the database and below every feature.",
      severity: "error",
      from: { path: [SESSION, "^lib/action\\.ts$"], pathNot: TEST },
      to: { path: ["^(app|components|scripts|e2e)/", FEATURE] },
    },
    {
      name: "db-knows-no-feature",
      comment: "Tables may use codes, roles and days of the foundation, never a rule of a feature.",
      severity: "error",
      from: { path: "^db/", pathNot: TEST },
      to: { path: ["^(app|components|scripts|e2e)/", FEATURE, SESSION, "^lib/action\\.ts$"] },
    },
    {
      name: "nobody-imports-scripts",
      comment: "Scripts start the product; the product does not need them.",
      severity: "error",
      from: { pathNot: "^scripts/" },
      to: { path: "^scripts/" },
    },
    {
      name: "scripts-use-lib-and-db",
      comment: "A script does what a person could: through commands and queries.",
      severity: "error",
      from: { path: "^scripts/" },
      to: { path: "^(app|components|e2e)/" },
    },
    {
      name: "journeys-go-through-the-browser",
      comment: "A browser test may prepare people in the database; behaviour it sees as a person does.",
      severity: "error",
      from: { path: "^e2e/" },
      to: { path: ["^(app|components|scripts)/", FEATURE, "^lib/action\\.ts$", SESSION] },
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    exclude: { path: "^(\\.next|db/migrations|test-results|playwright-report)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
