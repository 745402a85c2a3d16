import path from "node:path";
import { readSettings } from "../../boot/settings.mjs";
import { withFolder, withStore } from "../data-folder";
import type { Line } from "../line";
import { aLivedClient, aSignedInWorker, evaluatedTwice } from "../people";
import { startProduct } from "../product";
import { freePort } from "../programs";
import { good, type Send, sender } from "../sender";

const limit = 0.05;

/**
 * The heap in use after a third of the requests and after all of them, garbage collected: a leak of a kilobyte a request
 * would show as 20 MB.
 */
export async function memory(requests: number): Promise<Line[]> {
  return withFolder(async (folder) => {
    const people = await withStore(folder, makePeople);
    const port = await freePort();
    const preload = path.resolve("scripts", "bench", "memory", "heap-port.mjs");
    const product = await startProduct(folder, {
      nodeArgs: ["--expose-gc", "--import", preload],
      env: { BENCH_HEAP_PORT: String(port) },
    });
    const turn = mixedRequests(sender(product.origin, people.token), people);
    const heapAfter = async (from: number, to: number) => {
      for (let n = from; n < to; n++) {
        await turn(n);
        if (n % 5_000 === 4_999) console.log(`  … ${n + 1} requests`);
      }
      return heapUsed(port);
    };
    const third = Math.floor(requests / 3);
    const early = await heapAfter(0, third);
    const late = await heapAfter(third, requests);
    await product.stop();
    const growth = (late - early) / early;
    return [
      {
        figure: `heap in use after ${third} and ${requests} mixed requests, capped at ${heapCap()} MB`,
        value: megabytes(late),
        beside: megabytes(early),
        found: `${growth >= 0 ? "+" : "−"}${Math.abs(growth * 100).toFixed(1)} %`,
        limit: `< +${limit * 100} %`,
        met: growth < limit,
      },
    ];
  });
}

type People = { token: string; clientId: string; planId: string };

async function makePeople(): Promise<People> {
  const { user, token } = await aSignedInWorker();
  const plan = { daysAgo: 1, goals: 15, draft: true as const, evaluations: [] };
  const journey = { plans: [...evaluatedTwice.plans, plan] };
  const { clientId, draftPlanId } = await aLivedClient(user, journey);
  if (!draftPlanId) throw new Error("there is no draft");
  for (let others = 0; others < 30; others++) await aLivedClient(user, { plans: [] });
  return { token, clientId, planId: draftPlanId };
}

/** Of ten requests, six save a field, as in a meeting; the others open home, the list, the client and the plan. */
function mixedRequests(send: Send, { clientId, planId }: People): (n: number) => Promise<unknown> {
  const pages = ["/", "/clients", `/clients/${clientId}`, `/clients/${clientId}/plans/${planId}/goals`];
  let version = 1;
  return async (n) => {
    const page = pages[n % 10];
    if (page) return good(await send("GET", page));
    const changes = [{ path: "wish", value: `What the client said, as typed so far: ${n}` }];
    const body = { base: version, key: `bench-${crypto.randomUUID()}`, changes };
    const { text } = good(await send("PATCH", `/api/plans/${planId}`, body));
    version = (JSON.parse(text) as { version: number }).version;
    return version;
  };
}

async function heapUsed(port: number): Promise<number> {
  const usage: { heapUsed: number } = JSON.parse(await (await fetch(`http://127.0.0.1:${port}`)).text());
  return usage.heapUsed;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function heapCap(): number {
  return readSettings(process.env).heapMb;
}
