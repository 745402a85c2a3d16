import { memberships, teams, users } from "@/db/schema";
import { transact } from "@/db/store";
import { type Actor, mintActor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { fold } from "@/lib/fold";
import { newId } from "@/lib/ids";

export type TeamRow = typeof teams.$inferSelect;
export type UserRow = typeof users.$inferSelect & { teamIds: string[] };

/** The password of every user made here who did not get another hash. */
export const factoryPassword = "kaunis aamu rannalla";
/** Its Argon2id hash, made once: hashing for every user of every test would take minutes. */
const factoryHash =
  "$argon2id$v=19$m=47104,t=1,p=1$FVFGYPms6yMA3sfPJaxNRg$VlRCRQGvySouxwHJD0Jpbn2LAkLp3i3ZRwp6BLguNrk";

const longAgo = new Date("2026-01-02T08:00:00Z");

/** Inserts a team. */
export async function aTeam(over: Partial<TeamRow> = {}): Promise<TeamRow> {
  const id = newId();
  const row = {
    id,
    name: `Team ${id.slice(0, 8)}`,
    createdAt: longAgo,
    closedAt: null,
    staging: false,
    ...over,
  };
  await transact(async (tx) => {
    await tx.insert(teams).values(row);
  });
  return row;
}

/** Inserts a user, a worker of a new team unless told otherwise; `teamIds: []` makes one without a team. */
export async function aUser(over: Partial<UserRow> & { role?: Role } = {}): Promise<UserRow> {
  const { teamIds: given, ...rest } = over;
  const role = over.role ?? "worker";
  const inTeam = role === "worker" || role === "lead";
  const teamIds = given ?? (inTeam ? [(await aTeam()).id] : []);
  const id = over.id ?? newId();
  const name = over.name ?? `Maija ${id.slice(0, 8)}`;
  const row = {
    id,
    email: `${id}@factory.invalid`,
    name,
    nameFolded: fold(name),
    title: "",
    phone: "",
    role,
    countyFigures: false,
    researcher: false,
    locale: "fi",
    theme: "system",
    textSize: "normal",
    shortcuts: true,
    passwordHash: factoryHash,
    disabledAt: null,
    substituteId: null,
    substituteFrom: null,
    substituteTo: null,
    createdAt: longAgo,
    signedInAt: null,
    phoneHours: "",
    ...rest,
  };
  await transact(async (tx) => {
    await tx.insert(users).values(row);
    if (teamIds.length)
      await tx.insert(memberships).values(teamIds.map((teamId) => ({ userId: id, teamId })));
  });
  return { ...row, teamIds };
}

/** A user as an actor, as if they had signed in. */
export function anActor(
  user: UserRow,
  over: Partial<Pick<Actor, "substituteFor" | "sessionId">> = {},
): Actor {
  return mintActor({
    userId: user.id,
    name: user.name,
    role: user.role,
    teamIds: user.teamIds,
    countyFigures: user.countyFigures,
    researcher: user.researcher,
    substituteFor: [],
    sessionId: `session-of-${user.id}`,
    ...over,
  });
}
