import { agnes } from "ml-hclust";
import { kmeans } from "ml-kmeans";

/*
 * Plain JavaScript, because a thread is started from a file and not from a bundle. Types are in comments.
 */
const groups = 3;
/** Ward compares every pair: more than so many would take minutes, and a start needs no more. */
const mostForStart = 300;

/**
 * Groups clients by their ratings with k-means (k = 3). The starting centres are the three groups of Ward's method on a
 * sample of at most 300, so the answer does not hang on luck. The same vectors and seed give the same answer.
 * @param {number[][]} vectors the nine ratings of each client, 1–3; at least three different ones
 * @param {number} seed
 * @returns {{ centroids: number[][], sizes: number[] }} a centre and a size for each group, in no order that means anything
 */
export function cluster(vectors, seed) {
  const sample = sampleOf(vectors, seed);
  const start = agnes(sample, { method: "ward" })
    .group(groups)
    .children.map((part) => mean(part.indices().map((at) => sample[at])));
  const { clusters, centroids } = kmeans(vectors, groups, { initialization: start, maxIterations: 1_000 });
  return { centroids, sizes: centroids.map((_, group) => clusters.filter((each) => each === group).length) };
}

/** So many of the vectors by chance, the same each time (Fisher–Yates). */
function sampleOf(vectors, seed) {
  const random = randomOf(seed);
  const left = [...vectors];
  return Array.from({ length: Math.min(mostForStart, vectors.length) }, () => {
    const at = Math.floor(random() * left.length);
    const [taken] = left.splice(at, 1, left.at(-1));
    left.pop();
    return taken;
  });
}

/** Numbers from 0 to 1 that a seed decides: a linear congruential generator (Numerical Recipes). */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function mean(vectors) {
  return vectors[0].map((_, at) => vectors.reduce((sum, vector) => sum + vector[at], 0) / vectors.length);
}
