import { anActor, aTeam, aUser } from "@/db/factories/people";
import { addCoWorker } from "@/lib/clients/commands/co-workers";
import { withFolder, withStore } from "../data-folder";
import { type Line, timesLine } from "../line";
import { aLivedClient, tokenOf } from "../people";
import { startProduct } from "../product";
import { median, quantile } from "../stats";
import { saver } from "./saver";
import { openStream, type Stream } from "./streams";

const changes = 50;
const soon = 1000;
const pages = 100;
const people = 10;
const blocks = 6;
const blockSize = 50;
const warmUp = 60;
const limit = 2;

/**
 * How soon what one person saves is on the other's page, and what a hundred open pages cost the saves of one: blocks
 * with all pages open and with none, in turns.
 */
export async function live(): Promise<Line[]> {
  return withFolder(async (folder) => {
    const plans = await withStore(folder, makePlans);
    const product = await startProduct(folder);
    try {
      return [...(await seen(product.origin, plans)), await besideNone(product.origin, plans)];
    } finally {
      await product.stop();
    }
  });
}

/** Where a page of ours that shows a part of a new plan follows it. */
const followAddress = (planId: string) => `/api/plans/${planId}/live?since=1&part=goals`;

type Plan = { planId: string; token: string; otherToken: string };

/** Ten workers with ten open plans each, every plan shared with the next worker. */
async function makePlans(): Promise<Plan[]> {
  const { id: teamId } = await aTeam();
  const users = [];
  for (let n = 0; n < people; n++) users.push(await aUser({ teamIds: [teamId] }));
  const tokens = [];
  for (const user of users) tokens.push(await tokenOf(user.id));
  const plans: Plan[] = [];
  for (let n = 0; n < pages; n++) {
    const [mine, next] = [n % people, (n + 1) % people];
    const [user, other] = [users[mine], users[next]];
    if (!user || !other) throw new Error("there are too few people");
    const journey = { plans: [{ daysAgo: 1, goals: 8, draft: true as const, evaluations: [] }] };
    const { clientId, draftPlanId } = await aLivedClient(user, journey);
    if (!draftPlanId) throw new Error("there is no draft");
    await addCoWorker(anActor(user), { clientId, userId: other.id }, new Date());
    plans.push({ planId: draftPlanId, token: tokens[mine] ?? "", otherToken: tokens[next] ?? "" });
  }
  return plans;
}

async function seen(origin: string, [plan]: readonly Plan[]): Promise<Line[]> {
  if (!plan) throw new Error("there is no plan");
  const stream = await openStream(origin, plan.otherToken, followAddress(plan.planId));
  const save = saver(origin, plan);
  const times: number[] = [];
  for (let n = 0; n < changes; n++) {
    const text = `heard as ${crypto.randomUUID()}`;
    const heard = stream.heard(text);
    const { began } = await save(text);
    times.push((await heard) - began);
  }
  stream.close();
  const line = (what: string, ms: number): Line => ({
    figure: `other's change seen, ${what} of ${changes}`,
    value: `${ms.toFixed(1)} ms`,
    beside: "–",
    found: `${ms.toFixed(1)} ms`,
    limit: `≤ ${soon} ms`,
    met: ms <= soon,
  });
  return [line("median", median(times)), line("longest", Math.max(...times))];
}

async function besideNone(origin: string, plans: readonly Plan[]): Promise<Line> {
  const [first, second] = plans;
  if (!first || !second) throw new Error("there are too few plans");
  // A plan of its own that nobody has saved in yet.
  const save = saver(origin, second);
  for (let n = 0; n < warmUp; n++) await save();
  const times: { open: number[]; none: number[] } = { open: [], none: [] };
  for (let block = 0; block < blocks; block++) {
    const streams: Stream[] = [];
    if (block % 2 === 0)
      for (const { planId, token } of plans)
        streams.push(await openStream(origin, token, followAddress(planId)));
    for (let n = 0; n < blockSize; n++) (block % 2 === 0 ? times.open : times.none).push((await save()).ms);
    for (const stream of streams) stream.close();
  }
  return timesLine({
    figure: `autosave p95 with ${pages} open pages that follow, beside none`,
    ms: quantile(times.open, 0.95),
    besideMs: quantile(times.none, 0.95),
    limit,
  });
}
