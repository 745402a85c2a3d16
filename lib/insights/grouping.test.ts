import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import { clusterings } from "@/db/schema";
import { read, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { FACTOR_CODES } from "@/lib/avain/codes";
import { commandLineActor } from "@/lib/exchange/command-line";
import { importCohort } from "@/lib/exchange/commands/import-cohort";
import { aFileClient } from "@/lib/exchange/test-cohort";
import type { Effect } from "@/lib/terms";
import { countGrouping } from "./commands";
import { openGrouping } from "./grouping";
import { readView } from "./view";

const now = new Date("2026-11-24T08:00:00Z");
const usual = readView({ took: "all" });
let lead: Actor;
let countyLead: Actor;
let stranger: Actor;

/** A client of a file whose nine factors are all rated the same way, the last `unrated` of them not at all. */
function rated(number: string, effect: Effect, unrated = 0) {
  const client = aFileClient(number);
  const codes = FACTOR_CODES.slice(0, FACTOR_CODES.length - unrated);
  const factors = Object.fromEntries(codes.map((code) => [code, effect]));
  return { ...client, plans: client.plans.slice(0, 1).map((plan) => ({ ...plan, factors })) };
}

beforeAll(async () => {
  const team = await aTeam();
  const worker = await aUser({ teamIds: [team.id] });
  countyLead = anActor(await aUser({ role: "lead", teamIds: [], countyFigures: true }));
  lead = anActor(await aUser({ role: "lead", teamIds: [team.id] }));
  stranger = anActor(await aUser({ role: "lead", teamIds: [(await aTeam()).id] }));
  const effects = [1, 2, 3] as const;
  const clients = [
    ...Array.from({ length: 30 }, (_, at) => rated(`G-${at}`, effects[at % 3] ?? 2)),
    rated("G-unrated", 1, 1),
  ];
  const place = { team: team.name, worker: worker.email, create: false, dryRun: false };
  const file = { format: "avainpolku-cohort/1", edition: "avain-2018", clients } as const;
  await importCohort(commandLineActor(), file as Parameters<typeof importCohort>[1], place, now);
});

test("there is none before it is counted, of the clients with all nine ratings", async () => {
  expect(await openGrouping(lead, usual, now)).toEqual({ able: 30, kept: undefined });
});

test("is kept with its day and n for the same filter, and names no client", async () => {
  await countGrouping(lead, usual, now);
  const { kept } = await openGrouping(lead, { ...usual, by: "age", starred: true }, now);
  expect(kept).toMatchObject({ n: 30, at: now });
  expect(kept?.groups.map(({ size }) => size)).toEqual([10, 10, 10]);
  const means = kept?.groups.map(({ centroid }) => centroid?.motivation).toSorted();
  expect(means).toEqual([1, 2, 3]);
  const [row] = await read((db) => db.select().from(clusterings));
  const result = (row?.result ?? []) as object[];
  expect(Object.keys(result[0] ?? {}).toSorted()).toEqual(["centroid", "size"]);
});

test("is the same one whatever of the address it does not depend on", async () => {
  const asked = readView({ took: "all", goal: "debt", ages: "30-49", by: "age", team: "another's" });
  expect((await openGrouping(lead, asked, now)).kept).toMatchObject({ n: 30 });
});

test("counted again takes the place of the one before", async () => {
  const later = new Date("2026-11-25T08:00:00Z");
  await countGrouping(lead, { ...usual, goal: "debt" }, later);
  expect((await openGrouping(lead, usual, later)).kept).toMatchObject({ n: 30, at: later });
  expect(await read((db) => db.select().from(clusterings))).toHaveLength(1);
});

test("of another filter or another lead is another one", async () => {
  expect((await openGrouping(lead, { ...usual, gender: "woman" }, now)).kept).toBeUndefined();
  expect(await openGrouping(stranger, usual, now)).toEqual({ able: 0, kept: undefined });
});

test("of the county has rounded sizes, and no centre of a few", async () => {
  const county = { ...usual, county: true };
  await countGrouping(countyLead, county, now);
  const stored = { centroid: { motivation: 1.2345 } };
  const sizes = [3, 8, 22];
  await transact(async (tx) => {
    const result = sizes.map((size) => ({ size, ...stored }));
    await tx.update(clusterings).set({ result, n: 33 }).where(eq(clusterings.by, countyLead.userId));
  });
  const { able, kept } = await openGrouping(countyLead, county, now);
  expect({ able, n: kept?.n }).toEqual({ able: 30, n: 35 });
  expect(kept?.groups).toEqual([
    { size: null, centroid: null },
    { size: 10, centroid: { motivation: 1.2 } },
    { size: 20, centroid: { motivation: 1.2 } },
  ]);
});

test("is refused for fewer than thirty, and for the county without its flag; nothing is kept", async () => {
  const before = await read((db) => db.select().from(clusterings));
  await expect(countGrouping(stranger, usual, now)).rejects.toThrow("invalid");
  await expect(countGrouping(lead, { ...usual, county: true }, now)).rejects.toThrow("forbidden");
  expect(await read((db) => db.select().from(clusterings))).toHaveLength(before.length);
});
