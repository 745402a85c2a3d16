import { aTeam, aUser } from "@/db/factories/people";
import { withFolder, withStore } from "../data-folder";
import { type Line, timesLine } from "../line";
import { saver } from "../live/saver";
import { openStream, type Stream } from "../live/streams";
import { aLivedClient, tokenOf } from "../people";
import { startProduct } from "../product";
import { median, quantile } from "../stats";
import { startScreen } from "./start-screen";

const screens = 50;
const people = 10;
const soon = 1000;
const rounds = 4;
const blocks = 6;
const warmUp = 2;
const limit = 2;

type Meeting = { planId: string; token: string };

/**
 * How soon fifty clients at once see what is saved in their meetings, and what their screens cost the saves: blocks with
 * all screens open and with none, in turns.
 */
export async function clientScreens(): Promise<Line[]> {
  return withFolder(async (folder) => {
    const meetings = await withStore(folder, makeMeetings);
    const product = await startProduct(folder);
    try {
      return await measure(product.origin, meetings);
    } finally {
      await product.stop();
    }
  });
}

/** Ten workers with five open plans each. */
async function makeMeetings(): Promise<Meeting[]> {
  const { id: teamId } = await aTeam();
  const meetings: Meeting[] = [];
  for (let n = 0; n < people; n++) {
    const user = await aUser({ teamIds: [teamId] });
    const token = await tokenOf(user.id);
    for (let plan = 0; plan < screens / people; plan++) {
      const journey = { plans: [{ daysAgo: 1, goals: 8, draft: true as const, evaluations: [] }] };
      const { draftPlanId } = await aLivedClient(user, journey);
      if (!draftPlanId) throw new Error("there is no draft");
      meetings.push({ planId: draftPlanId, token });
    }
  }
  return meetings;
}

async function measure(origin: string, meetings: readonly Meeting[]): Promise<Line[]> {
  const savers = meetings.map((meeting) => saver(origin, meeting));
  const times: { open: number[]; none: number[] } = { open: [], none: [] };
  for (let n = 0; n < warmUp; n++) for (const save of savers) await save();

  const seen: number[] = [];
  for (let block = 0; block < blocks; block++) {
    const isOpen = block % 2 === 0;
    const streams: Stream[] = [];
    if (isOpen) for (const meeting of meetings) streams.push(await openScreen(origin, meeting));
    for (const save of savers) (isOpen ? times.open : times.none).push((await save()).ms);
    // All fifty type in the same second.
    if (isOpen) for (let n = 0; n < rounds; n++) seen.push(...(await allAtOnce(savers, streams)));
    for (const stream of streams) stream.close();
  }
  return [
    seenLine("median", median(seen), seen.length),
    seenLine("p95", quantile(seen, 0.95), seen.length),
    timesLine({
      figure: `autosave p95 with ${screens} client screens open, beside none`,
      ms: quantile(times.open, 0.95),
      besideMs: quantile(times.none, 0.95),
      limit,
    }),
  ];
}

async function openScreen(origin: string, { planId, token }: Meeting): Promise<Stream> {
  const screenId = await startScreen(origin, token, planId);
  return openStream(origin, token, `/api/client-screens/${screenId}/live?part=goals`);
}

/** Every worker saves within one second; how long each change took to its own client's screen. */
async function allAtOnce(
  savers: readonly ReturnType<typeof saver>[],
  streams: readonly Stream[],
): Promise<number[]> {
  return Promise.all(
    savers.map(async (save, place) => {
      await new Promise((resolve) => setTimeout(resolve, (place * 1000) / screens));
      const text = `shown as ${crypto.randomUUID()}`;
      const shown = streams[place]?.heard(text);
      const { began } = await save(text);
      return ((await shown) ?? Number.POSITIVE_INFINITY) - began;
    }),
  );
}

function seenLine(what: string, ms: number, of: number): Line {
  return {
    figure: `a change on the client's screen, ${screens} open, ${what} of ${of}`,
    value: `${ms.toFixed(1)} ms`,
    beside: "–",
    found: `${ms.toFixed(1)} ms`,
    limit: `≤ ${soon} ms`,
    met: ms <= soon,
  };
}
