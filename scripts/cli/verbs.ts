import type { Verb } from "./verb";

/** The verbs by name, in the order `--help` lists them. Only what is asked for is loaded: it takes a second to load all. */
export const verbs = new Map<string, () => Promise<Verb>>([
  ["migrate", async () => (await import("./migrate")).migrate],
  ["setup-code", async () => (await import("./setup-code")).setupCode],
  ["import", async () => (await import("./import")).importVerb],
  ["export", async () => (await import("./export")).exportVerb],
  ["insights", async () => (await import("./insights")).insightsVerb],
  ["demo-clear", async () => (await import("./demo-clear")).demoClear],
]);
