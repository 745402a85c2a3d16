import { aTeam, aUser } from "@/db/factories/people";
import {
  audit,
  clients,
  memberships,
  planGoals,
  planServices,
  planSteps,
  plans,
  teams,
  users,
} from "@/db/schema";
import { transact } from "@/db/store";
import { evaluatedTwice, liveThrough, tokenOf } from "../people";
import { caseload, clientOf, longAgo, teamSize } from "./rows";

export type Filled = { clientId: string; tokens: Record<"worker" | "lead", string> };

/** Rows of one insert: many at once are fast, and a statement has room for so many values. */
const chunk = 500;

/**
 * Fills an empty database with clients, each of some worker of some team, most with a plan in force and each with an
 * audit row. The first client has lived through two plans and three evaluations: it is the client page that is opened.
 */
export async function fill(size: number): Promise<Filled> {
  const team = await aTeam();
  const worker = await aUser({ teamIds: [team.id] });
  const lead = await aUser({ role: "lead", teamIds: [team.id] });
  await insertClients(size, team.id, worker.id);
  await liveThrough(worker, "client-0", evaluatedTwice);
  const tokens = { worker: await tokenOf(worker.id), lead: await tokenOf(lead.id) };
  return { clientId: "client-0", tokens };
}

/** The first team and worker are given, the others are made; all in one transaction. */
async function insertClients(size: number, firstTeam: string, firstWorker: string): Promise<void> {
  const teamIds = [firstTeam, ...ids("team", Math.ceil(size / teamSize) - 1)];
  const workerIds = [firstWorker, ...ids("worker", Math.ceil(size / caseload) - 1)];
  const teamOf = (worker: number) => teamIds[Math.floor((worker * caseload) / teamSize)] ?? firstTeam;
  await transact(async (tx) => {
    const moreTeams = teamIds.slice(1).map((id) => ({ id, name: id, createdAt: longAgo }));
    if (moreTeams.length > 0) await tx.insert(teams).values(moreTeams);
    for (const part of chunks(workerIds.slice(1))) {
      const person = { role: "worker" as const, createdAt: longAgo };
      await tx
        .insert(users)
        .values(
          part.map((id) => ({ ...person, id, email: `${id}@bench.invalid`, name: id, nameFolded: id })),
        );
      await tx
        .insert(memberships)
        .values(part.map((id) => ({ userId: id, teamId: teamOf(workerIds.indexOf(id)) })));
    }
    for (const part of chunks(Array.from({ length: size }, (_, nth) => nth))) {
      const made = part.map((nth) => {
        const worker = Math.floor(nth / caseload);
        return clientOf(nth, teamOf(worker), workerIds[worker] ?? firstWorker);
      });
      await tx.insert(clients).values(made.map(({ client }) => client));
      await tx.insert(plans).values(made.flatMap(({ plan }) => plan));
      await tx.insert(planGoals).values(made.flatMap(({ goals }) => goals));
      await tx.insert(planSteps).values(made.flatMap(({ steps }) => steps));
      await tx.insert(planServices).values(made.flatMap(({ services }) => services));
      await tx.insert(audit).values(made.map(({ opened }) => opened));
    }
  });
}

function ids(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, nth) => `${kind}-${nth + 1}`);
}

function* chunks<T>(list: readonly T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += chunk) yield list.slice(at, at + chunk);
}
