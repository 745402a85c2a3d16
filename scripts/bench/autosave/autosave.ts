import { copyFileSync } from "node:fs";
import path from "node:path";
import { anActor } from "@/db/factories/people";
import { withFolder, withStore } from "../data-folder";
import { type Line, timesLine } from "../line";
import { aLivedClient, aSignedInWorker } from "../people";
import { startProduct } from "../product";
import { sender } from "../sender";
import { median, quantile } from "../stats";
import { startFloor } from "./floor";
import { recordSave } from "./record";
import { type Saver, saver } from "./saver";

const blocks = 12;
const blockSize = 50;
const warmUp = 100;
const limits = { median: 4, p95: 6 };

/**
 * Autosave of one text field over HTTP, beside a bare server that runs the SQL of that very save: blocks of the one and
 * of the other in turns, one request at a time.
 */
export async function autosave(): Promise<Line[]> {
  return withFolder((folder) =>
    withFolder(async (floorFolder) => {
      const { token, planId, actor } = await withStore(folder, async () => {
        const { user, token } = await aSignedInWorker();
        const journey = { plans: [{ daysAgo: 1, goals: 15, draft: true as const, evaluations: [] }] };
        const { draftPlanId } = await aLivedClient(user, journey);
        if (!draftPlanId) throw new Error("there is no draft to save");
        return { token, planId: draftPlanId, actor: anActor(user) };
      });
      const file = "avainpolku.sqlite";
      copyFileSync(path.join(folder, file), path.join(floorFolder, file));
      const save = await withStore(floorFolder, () => recordSave(actor, planId));

      const product = await startProduct(folder);
      const floor = await startFloor(path.join(floorFolder, file), save);
      const times = await inTurns(
        saver(sender(product.origin, token), planId, 1),
        saver(sender(floor.origin), planId, save.version),
      );
      await Promise.all([product.stop(), floor.stop()]);
      const figure = `autosave over HTTP beside bare node:http with the same ${save.statements.length} statements`;
      return [
        timesLine({
          figure: `${figure}, median of ${times.product.length}`,
          ms: median(times.product),
          besideMs: median(times.floor),
          limit: limits.median,
        }),
        timesLine({
          figure: `${figure}, p95`,
          ms: quantile(times.product, 0.95),
          besideMs: quantile(times.floor, 0.95),
          limit: limits.p95,
        }),
      ];
    }),
  );
}

async function inTurns(product: Saver, floor: Saver): Promise<{ product: number[]; floor: number[] }> {
  await product(warmUp);
  await floor(warmUp);
  const times: { product: number[]; floor: number[] } = { product: [], floor: [] };
  for (let block = 0; block < blocks; block++) {
    times.product.push(...(await product(blockSize)));
    times.floor.push(...(await floor(blockSize)));
  }
  return times;
}
