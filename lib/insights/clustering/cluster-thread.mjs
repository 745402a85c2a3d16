import { parentPort, workerData } from "node:worker_threads";
import { cluster } from "./cluster.mjs";

/* One grouping on a thread of its own: takes the vectors and the seed, answers once, and ends. */
parentPort.postMessage(cluster(workerData.vectors, workerData.seed));
