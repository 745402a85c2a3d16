import { isTest, type Seen } from "./imports-judge";

/**
 * Features of lib that lead back to themselves through what runs, each as its path ("plans → clients → plans").
 * Files need not form a cycle for features to: then neither can be understood, or left out, without the other.
 */
export function featureCycles(modules: readonly Seen[]): string[] {
  const graph = featureGraph(modules);
  const cycles = [...graph.keys()]
    .map((feature) => wayBack(graph, feature))
    .filter((path) => path !== undefined);
  // The same ring is found once from each of its features; one line says it.
  const rings = new Map(cycles.map((path) => [[...new Set(path)].sort().join(), path]));
  return [...rings.values()].map((path) => path.join(" → "));
}

type Graph = Map<string, Set<string>>;

function featureGraph(modules: readonly Seen[]): Graph {
  const graph: Graph = new Map();
  for (const { source, dependencies } of modules.filter((module) => !isTest(module.source))) {
    const from = featureOf(source);
    if (!from) continue;
    const uses = graph.get(from) ?? new Set();
    graph.set(from, uses);
    for (const { resolved, dependencyTypes } of dependencies) {
      const to = featureOf(resolved);
      if (to && to !== from && !dependencyTypes.includes("type-only")) uses.add(to);
    }
  }
  return graph;
}

/** A shortest way from the first feature back to it, or nothing. */
function wayBack(graph: Graph, start: string): string[] | undefined {
  const seen = new Set<string>();
  const ways = [[start]];
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const next of graph.get(way.at(-1) ?? "") ?? []) {
      if (next === start) return [...way, next];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

function featureOf(path: string): string | undefined {
  return /^lib\/(?!avain\/|i18n\/|access\/)([^/]+)\//.exec(path)?.[1];
}
