import { withFolder, withStore } from "../data-folder";
import { type Line, timesLine } from "../line";
import { type Product, startProduct } from "../product";
import { good, type Send, sender } from "../sender";
import { median } from "../stats";
import { type Filled, fill } from "./fill";
import { teamSize } from "./rows";

/** The lead has 3,000 clients at every size, so the smallest database has those and 60 of another team. */
const sizes = [teamSize + 60, 10_000, 100_000] as const;
const rounds = 30;
const warmUp = 5;
const limit = 1.5;
const roles = ["worker", "lead"] as const;
const everyones = {
  home: () => "/",
  "client list": () => "/clients",
  "client page": ({ clientId }: Filled) => `/clients/${clientId}`,
};
const pages = {
  worker: everyones,
  lead: {
    ...everyones,
    caseload: () => "/caseload",
    "untouched clients": () => "/clients?waiting=untouched",
    "clients with a late step": () => "/clients?waiting=late-step",
    "clients with an unanswered message": () => "/clients?waiting=message",
  },
};

/** The pages a worker (60 clients) and a lead (3,000) open all day take no longer when others have more clients. */
export async function flat(): Promise<Line[]> {
  return withServers(sizes, async (servers) => {
    const smallest = servers[0];
    const largest = servers.at(-1);
    if (!smallest || !largest) return [];
    const lines: Line[] = [];
    for (const role of roles)
      for (const [name, addressOf] of Object.entries(pages[role])) {
        const times = await inTurns(
          servers.map(
            ({ filled, as }) =>
              () =>
                openPage(as[role], addressOf(filled)),
          ),
        );
        const medians = times.map(median);
        const shown = medians.map((ms, index) => `${ms.toFixed(1)} ms with ${sizes[index]}`);
        console.log(`  ${name} of a ${role}: ${shown.join(", ")}`);
        lines.push(
          timesLine({
            figure: `${name} of a ${role}, ${smallest.size} → ${largest.size} clients, median of ${rounds}`,
            ms: medians.at(-1) ?? Number.NaN,
            besideMs: medians[0] ?? Number.NaN,
            limit,
          }),
        );
      }
    return lines;
  });
}

type Server = { size: number; filled: Filled; product: Product; as: Record<"worker" | "lead", Send> };

/** One server a size, all up at once, so that they can be asked in turns. */
async function withServers<T>(
  left: readonly number[],
  work: (servers: Server[]) => Promise<T>,
  servers: Server[] = [],
): Promise<T> {
  const [size, ...rest] = left;
  if (size === undefined) return work(servers);
  return withFolder(async (folder) => {
    const filled = await withStore(folder, () => fill(size));
    const product = await startProduct(folder);
    const { worker, lead } = filled.tokens;
    const as = { worker: sender(product.origin, worker), lead: sender(product.origin, lead) };
    try {
      return await withServers(rest, work, [...servers, { size, filled, product, as }]);
    } finally {
      await product.stop();
    }
  });
}

async function inTurns(each: readonly (() => Promise<number>)[]): Promise<number[][]> {
  const times = each.map(() => [] as number[]);
  for (let round = 0; round < warmUp + rounds; round++)
    for (const [index, measure] of each.entries()) {
      const ms = await measure();
      if (round >= warmUp) times[index]?.push(ms);
    }
  return times;
}

async function openPage(send: Send, address: string): Promise<number> {
  const { text, ms } = good(await send("GET", address));
  if (!text.includes("/clients")) throw new Error(`${address} leads to no client`);
  return ms;
}
