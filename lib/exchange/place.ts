import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { memberships, teams, users } from "@/db/schema";
import type { Tx } from "@/db/store";
import { fold } from "@/lib/fold";
import { newId } from "@/lib/ids";
import { email as emailSchema } from "@/lib/users/schema";
import { ExchangeRefused } from "./refused";

/** Where clients are to go: the team by name, the worker by e-mail; `create` makes those that are missing. */
export type PlaceAsked = { team: string; worker: string; create: boolean };

/** The place that was found. `isNew…` when it is still to be made. */
export type Place = {
  teamId: string;
  teamName: string;
  isNewTeam: boolean;
  workerId: string;
  workerName: string;
  workerEmail: string;
  isNewWorker: boolean;
};

/** An open team by its name; throws `ExchangeRefused` when there is none, or two. */
export async function findTeam(tx: Tx, name: string): Promise<{ id: string; name: string } | undefined> {
  const open = await tx
    .select({ id: teams.id, name: teams.name })
    .from(teams)
    .where(and(isNull(teams.closedAt), eq(teams.staging, false)));
  const [team, ...more] = open.filter((each) => fold(each.name) === fold(name));
  if (more.length > 0) throw new ExchangeRefused(`There are two teams called "${name}".`);
  return team;
}

/**
 * The open team of a name, or all that were closed under it: a name is free again when its team closes. Throws
 * `ExchangeRefused` when there is none.
 */
export async function teamsCalled(tx: Tx, name: string, closed: boolean): Promise<string[]> {
  if (!closed) {
    const team = await findTeam(tx, name);
    if (team) return [team.id];
    throw new ExchangeRefused(
      `There is no open team called "${name}". --closed takes those that were closed.`,
    );
  }
  const ended = await tx
    .select({ id: teams.id, name: teams.name })
    .from(teams)
    .where(and(isNotNull(teams.closedAt), eq(teams.staging, false)));
  const ids = ended.filter((each) => fold(each.name) === fold(name)).map(({ id }) => id);
  if (ids.length === 0) throw new ExchangeRefused(`There is no closed team called "${name}".`);
  return ids;
}

/** Finds the team and the worker, who must be a member. Throws `ExchangeRefused` with what is missing. */
export async function findPlace(tx: Tx, asked: PlaceAsked): Promise<Place> {
  const name = asked.team.trim();
  const email = emailSchema.safeParse(asked.worker);
  if (!email.success) throw new ExchangeRefused(`"${asked.worker}" is not an e-mail address.`);
  if (name === "" || name.length > 100)
    throw new ExchangeRefused("The name of the team is empty or too long.");
  const team = await findTeam(tx, name);
  if (!(team || asked.create))
    throw new ExchangeRefused(`There is no team called "${name}". --create would make it.`);
  const [worker] = await tx.select().from(users).where(eq(users.email, email.data));
  if (!(worker || asked.create))
    throw new ExchangeRefused(`Nobody has the address ${email.data}. --create would add them as a worker.`);
  if (worker && (worker.disabledAt || (worker.role !== "worker" && worker.role !== "lead")))
    throw new ExchangeRefused(`${email.data} is not a worker or lead whose account is in use.`);
  if (worker && !(team && (await isMember(tx, worker.id, team.id))))
    throw new ExchangeRefused(`${email.data} is not a member of the team "${name}".`);
  return {
    teamId: team?.id ?? newId(),
    teamName: team?.name ?? name,
    isNewTeam: !team,
    workerId: worker?.id ?? newId(),
    workerName: worker?.name ?? email.data.split("@")[0] ?? email.data,
    workerEmail: email.data,
    isNewWorker: !worker,
  };
}

/** Makes what is still to be made of a place. The worker gets no password: an administrator invites them. */
export async function makePlace(tx: Tx, place: Place, now: Date): Promise<void> {
  const { teamId, teamName, workerId, workerName } = place;
  if (place.isNewTeam) await tx.insert(teams).values({ id: teamId, name: teamName, createdAt: now });
  if (!place.isNewWorker) return;
  await tx.insert(users).values({
    id: workerId,
    email: place.workerEmail,
    name: workerName,
    nameFolded: fold(workerName),
    role: "worker",
    createdAt: now,
  });
  await tx.insert(memberships).values({ userId: workerId, teamId });
}

async function isMember(tx: Tx, userId: string, teamId: string): Promise<boolean> {
  const rows = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), eq(memberships.teamId, teamId)));
  return rows.length > 0;
}
