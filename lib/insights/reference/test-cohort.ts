import { published } from "./published";

/** A client of the made-up cohort. The groups are women by age (0–2), then men by age (3–5). */
type Made = { group: number; goals: Set<string>; planned: Set<string>; used: Set<string> };

/** Ages that fall in the three bands on the day the plans were confirmed. */
const birthDates = ["1993-03-03", "1978-03-03", "1958-03-03"] as const;
const ageSizes = Object.values(published.ages);
/** How the ages fell on the genders was not published: alike, as near as whole numbers come. */
const womenSizes = [62, 63, 12];
const menSizes = ageSizes.map((size, age) => size - (womenSizes[age] ?? 0));

/**
 * The study's 294 clients as a file of format `avainpolku-cohort/1`: whoever they were, they give the published counts
 * of goals and methods by gender and by age. Which client has what with what is made up.
 */
export function publishedCohort() {
  const clients: Made[] = [...womenSizes, ...menSizes].flatMap((size, group) =>
    Array.from({ length: size }, () => ({
      group,
      goals: new Set<string>(),
      planned: new Set<string>(),
      used: new Set<string>(),
    })),
  );
  for (const row of published.goalsSet) give(clients, row, ({ goals }) => goals.add(row.code));
  for (const row of published.methodsUsed) give(clients, row, ({ used }) => used.add(row.code));
  for (const { code, count } of published.methodsPlanned) {
    // Those with whom it was used first: nearly all plans came true.
    const order = [...clients].sort((a, b) => Number(b.used.has(code)) - Number(a.used.has(code)));
    for (const client of order.slice(0, count)) client.planned.add(code);
  }
  return {
    format: "avainpolku-cohort/1",
    edition: "avain-2018",
    clients: clients.map((client, nth) => ({
      number: `S-${nth + 1}`,
      birthDate: birthDates[client.group % 3],
      gender: client.group < 3 ? "woman" : "man",
      plans: [planOf(client)],
    })),
  };
}

function planOf({ goals, planned, used }: Made) {
  const scored = Object.fromEntries([...goals].map((code) => [code, 50]));
  const evaluation = {
    on: "2019-02-01",
    tookPart: "together",
    goals: scored,
    methodsUsed: [...used],
    methodsNotUsed: [],
  };
  const own = { words: "Own words, in no table" };
  return {
    confirmedOn: "2018-08-01",
    tookPart: "worker",
    goals: goals.size > 0 ? [...goals] : [own],
    methodsPlanned: [...planned],
    factors: {},
    services: [],
    evaluations: [evaluation],
  };
}

type Counts = { women: number; men: number; ages: readonly number[] | null };

/** Gives a thing to as many of each gender and each age as was published. */
function give(clients: Made[], { women, men, ages }: Counts, add: (client: Made) => void): void {
  const none = [0, 0, 0];
  const most = ages ?? ageSizes;
  const least = ages ? ages.map((n, age) => Math.max(0, n - (menSizes[age] ?? 0))) : none;
  const ofWomen = fill(
    women,
    least,
    most.map((n, age) => Math.min(n, womenSizes[age] ?? 0)),
  );
  const ofMen = ages ? ages.map((n, age) => n - (ofWomen[age] ?? 0)) : fill(men, none, menSizes);
  for (const [group, count] of [...ofWomen, ...ofMen].entries()) {
    const members = clients.filter((client) => client.group === group);
    for (let nth = 0; nth < count; nth++) add(members[(nth + women) % members.length] as Made);
  }
}

/** Three whole numbers with this sum, each between its bounds. */
function fill(sum: number, least: readonly number[], most: readonly number[]): number[] {
  let left = sum - least.reduce((all, n) => all + n, 0);
  const filled = least.map((n, at) => {
    const more = Math.min(left, (most[at] ?? 0) - n);
    left -= more;
    return n + more;
  });
  if (left !== 0) throw new Error(`no three numbers within ${least} and ${most} make ${sum}`);
  return filled;
}
