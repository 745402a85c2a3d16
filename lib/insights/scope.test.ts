import { beforeAll, describe, expect, it } from "vitest";
import { type ClientSpec, someClients } from "@/db/factories/clients";
import { anActor, aTeam, aUser, type UserRow } from "@/db/factories/people";
import { clients } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { bandings } from "./bands";
import { insightClients } from "./clients";
import { type FigureScope, figureScopes } from "./policy";
import { insight } from "./queries";
import { countedClients } from "./scope";
import type { InsightsFilter } from "./tables";

/* Whose clients a figure counts: the policy says it in words of scopes, the scope in SQL. Here they are held together. */
const now = new Date("2026-11-24T09:00:00Z");
const everything = { from: null, to: null, gender: null, bands: bandings["30-54"] } as const;
let teams: Record<"north" | "south" | "staging", string>;
let people: Record<"worker" | "lead" | "countyLead" | "admin" | "auditor", UserRow>;

beforeAll(async () => {
  const [north, south, staging] = [await aTeam(), await aTeam(), await aTeam({ staging: true })];
  teams = { north: north.id, south: south.id, staging: staging.id };
  people = {
    worker: await aUser({ teamIds: [north.id] }),
    lead: await aUser({ role: "lead", teamIds: [north.id] }),
    countyLead: await aUser({ role: "lead", teamIds: [north.id], countyFigures: true }),
    admin: await aUser({ role: "admin" }),
    auditor: await aUser({ role: "auditor" }),
  };
  const { worker, lead } = people;
  const specs: (ClientSpec & { teamId: string; id: string })[] = [
    { id: "own", teamId: north.id, responsibleId: worker.id },
    { id: "own-elsewhere", teamId: south.id, responsibleId: worker.id },
    { id: "shared", teamId: south.id, coWorkerIds: [worker.id] },
    { id: "colleague's", teamId: north.id },
    { id: "protected", teamId: north.id, nonDisclosure: true },
    { id: "blocked", teamId: north.id, responsibleId: worker.id, blockedIds: [worker.id, lead.id] },
    { id: "archived", teamId: north.id, status: "archived" },
    { id: "other", teamId: south.id },
    { id: "coming-in", teamId: staging.id },
  ];
  await someClients(specs);
});

const filterOf = (over: Partial<InsightsFilter>): InsightsFilter => ({
  teamIds: [],
  county: false,
  tookPart: "together",
  rule: "counting",
  ...everything,
  ...over,
});

async function counted(actor: Actor, over: Partial<InsightsFilter>): Promise<string[]> {
  const rows = await transact((tx) =>
    tx
      .select({ id: clients.id })
      .from(clients)
      .where(countedClients(tx, actor, filterOf(over))),
  );
  return rows.map(({ id }) => id).sort();
}

const actorOf = (who: keyof typeof people) => anActor(people[who]);

describe("figures count", () => {
  it("of a worker the own clients, whatever teams are asked for, and never those they are blocked from", async () => {
    const own = ["own", "own-elsewhere", "shared"];
    expect(await counted(actorOf("worker"), {})).toEqual(own);
    expect(await counted(actorOf("worker"), { teamIds: [teams.north, teams.south] })).toEqual(own);
  });

  it("of a lead the clients of the own teams that are asked for, archived and protected ones too", async () => {
    const north = ["archived", "colleague's", "own", "protected"];
    expect(await counted(actorOf("lead"), { teamIds: [teams.north] })).toEqual(north);
    expect(await counted(actorOf("lead"), { teamIds: [teams.north, teams.south] })).toEqual(north);
    expect(await counted(actorOf("lead"), { teamIds: [teams.south] })).toEqual([]);
    expect(await counted(actorOf("lead"), { teamIds: [] })).toEqual([]);
  });

  it("of the county every team's, but not what an import has not brought in yet", async () => {
    const all = await counted(actorOf("countyLead"), { county: true });
    expect(all).toEqual([
      "archived",
      "blocked",
      "colleague's",
      "other",
      "own",
      "own-elsewhere",
      "protected",
      "shared",
    ]);
    const south = await counted(actorOf("countyLead"), { county: true, teamIds: [teams.south] });
    expect(south).toEqual(["other", "own-elsewhere", "shared"]);
    expect(await counted(actorOf("countyLead"), { county: true, teamIds: [teams.staging] })).toEqual([]);
  });
});

it("the scope gives clients exactly where the policy gives a right", async () => {
  const asks: [FigureScope, Partial<InsightsFilter>][] = [
    ["county", { county: true }],
    ["teams", { teamIds: [teams.north] }],
  ];
  for (const who of Object.keys(people) as (keyof typeof people)[])
    for (const [scope, over] of asks) {
      const actor = actorOf(who);
      // A worker who asks of a team is answered of their own clients.
      const may = figureScopes(actor).includes(actor.role === "worker" && scope === "teams" ? "own" : scope);
      const asked = counted(actor, over);
      if (may) expect((await asked).length).toBeGreaterThan(0);
      else await expect(asked).rejects.toMatchObject({ code: "forbidden" });
    }
});

it("a refused figure leaves nothing, and the county opens no list", async () => {
  const cell = { table: "attainment", code: "debt", goal: "", method: "", group: "", cell: "n" } as const;
  const county = filterOf({ county: true });
  await expect(insight(actorOf("lead"), "attainment", county, now)).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(insight(actorOf("admin"), "attainment", filterOf({}), now)).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(insightClients(actorOf("countyLead"), county, { cell, page: 1 }, now)).rejects.toMatchObject({
    code: "forbidden",
  });
  expect((await insight(actorOf("countyLead"), "attainment", county, now)).n).toBeNull();
});
