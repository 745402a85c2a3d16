import { withFolder, withStore } from "../data-folder";
import { type Line, timesLine } from "../line";
import { aLivedClient, aSignedInWorker } from "../people";
import { startProduct } from "../product";
import { good, sender } from "../sender";
import { median, quantile } from "../stats";

const papers = 30;
const soon = 1000;
const atATime = 2;
const blocks = 8;
const blockSize = 50;
const warmUp = 60;
/** Two browsers' worth of drawing share the machine's cores with the server. */
const limit = 2;

const evaluated = { plans: [{ daysAgo: 200, goals: 15, evaluations: [{ daysAgo: 20 }] }] };
const drafted = { plans: [{ daysAgo: 1, goals: 8, draft: true as const, evaluations: [] }] };

/** How long the file of a summary takes once the browser is up, and what two at a time cost the saves of one. */
export async function pdf(): Promise<Line[]> {
  return withFolder(async (folder) => {
    const made = await withStore(folder, async () => {
      const { user, token } = await aSignedInWorker();
      const { clientId } = await aLivedClient(user, evaluated);
      const { draftPlanId } = await aLivedClient(user, drafted);
      return { token, clientId, planId: draftPlanId ?? "" };
    });
    const product = await startProduct(folder);
    try {
      const paper = paperMaker(product.origin, made);
      return [...(await warm(paper)), await besideNone(paper, saver(product.origin, made))];
    } finally {
      await product.stop();
    }
  });
}

/** Downloads the file of a summary; how long that took. */
function paperMaker(origin: string, { token, clientId }: { token: string; clientId: string }) {
  return async () => {
    const send = sender(origin, token);
    const { ms, text } = good(await send("GET", `/api/clients/${clientId}/summary?language=fi`));
    if (!text.startsWith("%PDF")) throw new Error("that was no PDF");
    return ms;
  };
}

async function warm(paper: () => Promise<number>): Promise<Line[]> {
  await paper();
  const times: number[] = [];
  for (let n = 0; n < papers; n++) times.push(await paper());
  const line = (what: string, ms: number): Line => ({
    figure: `PDF of a summary with 15 goals, ${what} of ${papers}`,
    value: `${ms.toFixed(0)} ms`,
    beside: "–",
    found: `${ms.toFixed(0)} ms`,
    limit: `≤ ${soon} ms`,
    met: ms <= soon,
  });
  return [line("median", median(times)), line("p95", quantile(times, 0.95))];
}

async function besideNone(paper: () => Promise<number>, save: () => Promise<number>): Promise<Line> {
  for (let n = 0; n < warmUp; n++) await save();
  const times: { papers: number[]; none: number[] } = { papers: [], none: [] };
  for (let block = 0; block < blocks; block++) {
    let going = block % 2 === 0;
    const printing = Array.from({ length: going ? atATime : 0 }, async () => {
      while (going) await paper();
    });
    for (let n = 0; n < blockSize; n++) (block % 2 === 0 ? times.papers : times.none).push(await save());
    going = false;
    await Promise.all(printing);
  }
  return timesLine({
    figure: `autosave p95 with ${atATime} PDFs at a time, beside none`,
    ms: quantile(times.papers, 0.95),
    besideMs: quantile(times.none, 0.95),
    limit,
  });
}

/** Saves one text after another in a plan; how long each took. */
function saver(origin: string, { token, planId }: { token: string; planId: string }) {
  const send = sender(origin, token);
  let version = 1;
  let count = 0;
  return async () => {
    const changes = [{ path: "wish", value: `What the client said: ${++count}` }];
    const body = { base: version, key: `bench-${crypto.randomUUID()}`, changes };
    const answer = good(await send("PATCH", `/api/plans/${planId}`, body));
    version = (JSON.parse(answer.text) as { version: number }).version;
    return answer.ms;
  };
}
