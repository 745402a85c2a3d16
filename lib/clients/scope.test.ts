import { eq, type SQL } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type ClientSpec, someClients } from "@/db/factories/clients";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import { clients } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { newId } from "@/lib/ids";
import { type ClientRelation, canAdministerClient, canEditClient, canOpenClient, listView } from "./policy";
import {
  administeredClients,
  clientsFoundByIdentity,
  clientsListedByName,
  listedClients,
  namedClients,
  openableClients,
  relationColumns,
} from "./scope";

const today = "2026-11-24";

/** Every relation a worker can have to a client; each is made plain, blocked, under turvakielto, and both. */
const ties = ["responsible", "coWorker", "substituteInPeriod", "substituteOutOfPeriod", "none"] as const;
const reasonsGiven = ["none", "today", "yesterday", "byAnother"] as const;

type Case = { id: string; name: string };
const cases: Case[] = [];
const actors: { name: string; actor: Actor }[] = [];

beforeAll(async () => {
  const [north, south] = [await aTeam(), await aTeam()];
  const away = await aUser({ teamIds: [north.id] });
  const back = await aUser({ teamIds: [north.id] });
  const colleague = await aUser({ teamIds: [north.id] });
  const worker = await aUser({ teamIds: [north.id] });
  const lead = await aUser({ role: "lead", teamIds: [north.id] });
  const people = [
    { name: "worker", user: worker },
    { name: "lead", user: lead },
    { name: "admin", user: await aUser({ role: "admin" }) },
    { name: "auditor", user: await aUser({ role: "auditor" }) },
  ];
  for (const { name, user } of people)
    actors.push({ name, actor: anActor(user, { substituteFor: [away.id] }) });
  const none = await aUser({ role: "lead", teamIds: [] });
  actors.push({ name: "lead of no team", actor: anActor(none) });

  const specs: (ClientSpec & { teamId: string; id: string })[] = [];
  for (const { name, user } of people)
    for (const tie of ties)
      for (const team of [north, south])
        for (const given of reasonsGiven)
          for (const isBlocked of [false, true])
            for (const nonDisclosure of [false, true]) {
              const responsibleId = {
                responsible: user.id,
                coWorker: colleague.id,
                substituteInPeriod: away.id,
                substituteOutOfPeriod: back.id,
                none: null,
              }[tie];
              const reasons = {
                none: [],
                today: [{ userId: user.id, day: today }],
                yesterday: [{ userId: user.id, day: "2026-11-23" }],
                byAnother: [{ userId: colleague.id, day: today }],
              }[given];
              const id = newId();
              specs.push({
                id,
                teamId: team.id,
                responsibleId,
                nonDisclosure,
                coWorkerIds: tie === "coWorker" ? [user.id] : [],
                blockedIds: isBlocked ? [user.id] : [],
                reasons,
              });
              const marks = [isBlocked && "blocked", nonDisclosure && "turvakielto"].filter(Boolean);
              const where = team === north ? "same team" : "other team";
              cases.push({ id, name: [name, tie, where, `reason ${given}`, ...marks].join(", ") });
            }
  await someClients(specs);
});

type Relations = (ClientRelation & { id: string })[];

/** The names of the cases that a policy admits, and of those that a scope finds, for one actor. */
async function compare(actor: Actor, scope: (tx: Tx) => SQL, policy: (client: ClientRelation) => boolean) {
  const name = new Map(cases.map((each) => [each.id, each.name]));
  return transact(async (tx) => {
    const rows: Relations = await tx
      .select({ id: clients.id, ...relationColumns(tx, actor, today) })
      .from(clients);
    const found = await tx.select({ id: clients.id }).from(clients).where(scope(tx));
    const named = (all: { id: string }[]) => all.map(({ id }) => name.get(id)).sort();
    return { admitted: named(rows.filter(policy)), found: named(found) };
  });
}

const pairs: {
  what: string;
  scope: (tx: Tx, actor: Actor) => SQL;
  policy: (actor: Actor, client: ClientRelation) => boolean;
}[] = [
  { what: "edit", scope: namedClients, policy: canEditClient },
  { what: "open", scope: (tx, actor) => openableClients(tx, actor, today), policy: canOpenClient },
  { what: "administer", scope: administeredClients, policy: canAdministerClient },
  { what: "see in lists", scope: listedClients, policy: (a, c) => listView(a, c) !== "none" },
  { what: "see by name", scope: clientsListedByName, policy: (a, c) => listView(a, c) === "full" },
  {
    what: "find by identity",
    scope: clientsFoundByIdentity,
    policy: (a, c) => ["full", "initials"].includes(listView(a, c)),
  },
];

describe("the SQL scope and the policy admit the same clients", () => {
  it.each(pairs)("to $what, for every role and relation", async ({ scope, policy }) => {
    for (const { actor } of actors) {
      const { admitted, found } = await compare(
        actor,
        (tx) => scope(tx, actor),
        (client) => policy(actor, client),
      );
      expect(found).toEqual(admitted);
    }
  });
});

/** What the table of rights says, in words; the pairs above could agree and both be wrong. */
describe("the table of rights", () => {
  async function viewOf(actorName: string, caseName: string) {
    const actor = actors.find(({ name }) => name === actorName)?.actor;
    const id = cases.find(({ name }) => name === caseName)?.id ?? "";
    if (!actor || !id) throw new Error(`no such case: ${actorName}, ${caseName}`);
    return transact(async (tx) => {
      const [client] = await tx
        .select(relationColumns(tx, actor, today))
        .from(clients)
        .where(eq(clients.id, id));
      if (!client) throw new Error("no such client");
      const may = [
        canOpenClient(actor, client) && "open",
        canEditClient(actor, client) && "edit",
        canAdministerClient(actor, client) && "administer",
      ];
      return [listView(actor, client), ...may.filter(Boolean)].join(" ");
    });
  }

  it.each([
    ["worker", "worker, responsible, other team, reason none", "full open edit administer"],
    ["worker", "worker, coWorker, other team, reason none", "full open edit administer"],
    ["worker", "worker, substituteInPeriod, same team, reason none", "full open edit administer"],
    [
      "worker",
      "worker, substituteInPeriod, same team, reason none, turvakielto",
      "full open edit administer",
    ],
    ["worker", "worker, substituteOutOfPeriod, same team, reason none", "initials"],
    ["worker", "worker, none, same team, reason today", "initials open"],
    ["worker", "worker, none, same team, reason yesterday", "initials"],
    ["worker", "worker, none, same team, reason byAnother", "initials"],
    ["worker", "worker, none, same team, reason today, turvakielto", "none"],
    ["worker", "worker, none, other team, reason today", "none"],
    ["worker", "worker, responsible, same team, reason today, blocked", "none"],
    ["lead", "lead, none, same team, reason none", "full open administer"],
    ["lead", "lead, none, same team, reason none, turvakielto", "number administer"],
    ["lead", "lead, none, other team, reason today", "none"],
    ["lead", "lead, coWorker, same team, reason none, turvakielto", "full open edit administer"],
    ["lead", "lead, responsible, same team, reason none, blocked, turvakielto", "none"],
    ["admin", "admin, responsible, same team, reason today", "none"],
    ["auditor", "auditor, coWorker, same team, reason today", "none"],
    ["lead of no team", "lead, none, same team, reason none", "none"],
  ])("gives a %s of “%s”: %s", async (actorName, caseName, expected) => {
    expect(await viewOf(actorName, caseName)).toBe(expected);
  });
});
