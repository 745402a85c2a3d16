import path from "node:path";
import { Worker } from "node:worker_threads";
import { FACTOR_CODES, type FactorCode } from "@/lib/avain/codes";
import { AppError } from "@/lib/errors";
import type { NineRatings } from "../profile/reading";
import { publishedGroups } from "../reference/published-groups";

/** One group of a unit's clients: how many, and the mean rating 1–3 of each of the nine factors. */
export type Group = { size: number; centroid: Record<FactorCode, number> };

const program = path.join(
  /* turbopackIgnore: true */ process.cwd(),
  "lib",
  "insights",
  "clustering",
  "cluster-thread.mjs",
);
/** Any number would do, as long as it stays. */
const seed = 2018;

/**
 * Groups clients by their nine ratings (k-means, k = 3, started from Ward's method) on a thread of its own, and puts the
 * groups in the order of the published ones that they are nearest to, all three taken together.
 * @param clients at least 30, each with all nine ratings
 * @throws AppError `invalid` about "tooAlike" when fewer than three different ones are among them
 */
export async function groupClients(clients: readonly NineRatings[]): Promise<Group[]> {
  const vectors = clients.map((ratings) => FACTOR_CODES.map((code) => ratings[code] ?? Number.NaN));
  if (new Set(vectors.map((vector) => vector.join())).size < publishedGroups.length)
    throw new AppError("invalid", {}, "tooAlike");
  const { centroids, sizes } = await onThread(vectors);
  return nearestOrder(centroids).map((at) => ({
    size: sizes[at] ?? 0,
    centroid: Object.fromEntries(
      FACTOR_CODES.map((code, place) => [code, centroids[at]?.[place] ?? 0]),
    ) as Group["centroid"],
  }));
}

type Found = { centroids: number[][]; sizes: number[] };

function onThread(vectors: number[][]): Promise<Found> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(/* turbopackIgnore: true */ program, { workerData: { vectors, seed } });
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error("the grouping thread ended without an answer")));
  });
}

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/** Which of the found centres stands for the first, second and third published one: the least squared distance in all. */
function nearestOrder(centroids: readonly number[][]): readonly number[] {
  const distance = (order: readonly number[]) =>
    publishedGroups.reduce(
      (all, { centroid }, at) =>
        all +
        FACTOR_CODES.reduce(
          (sum, code, place) => sum + ((centroids[order[at] ?? 0]?.[place] ?? 0) - centroid[code]) ** 2,
          0,
        ),
      0,
    );
  return orders.reduce((best, order) => (distance(order) < distance(best) ? order : best));
}
