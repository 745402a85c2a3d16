import { randomBytes } from "node:crypto";
import { users } from "@/db/schema";
import { transact } from "@/db/store";
import { type Actor, mintActor } from "@/lib/access/actor";
import { dayOf } from "@/lib/dates";
import { newId } from "@/lib/ids";
import { addUser } from "@/lib/users/commands/add-user";
import { editUser } from "@/lib/users/commands/edit-user";
import { setPasswordByLink } from "@/lib/users/commands/set-password";
import { createSetupCode, setUp } from "@/lib/users/commands/setup";
import { addTeam } from "@/lib/users/commands/teams";
import { hashPassword } from "@/lib/users/password-hash";
import { findUserByEmail } from "./find-user";
import { administrator, researcher, staff, teams } from "./names";
import { makeOffice } from "./office";

export type Staff = { teamIds: string[]; workers: Actor[] };

/**
 * The administrator sets up, makes the teams, and invites everybody, who each set a password. Then all get the demo's
 * password: everybody knows it, so the commands rightly refuse it.
 */
export async function makeStaff(demoPassword: string, now: Date): Promise<Staff> {
  const password = randomBytes(24).toString("base64url");
  const code = await createSetupCode(now);
  if (!code) throw new Error("there are people here already; clear the demo first");
  await setUp({ code, ...administrator, password }, now);
  const admin = actorOf(await findUserByEmail(administrator.email), administrator.name, "admin", []);

  await makeOffice(admin, dayOf(now));
  const teamIds: string[] = [];
  for (const name of teams) teamIds.push((await addTeam(admin, { name }, now)).teamId);

  const workers: Actor[] = [];
  for (const { email, name, title, role, teams: indexes } of staff) {
    const ids = indexes.map((index) => teamIds[index] ?? "");
    const person = {
      name,
      email,
      role,
      teamIds: ids,
      countyFigures: role === "lead",
      researcher: email === researcher,
    };
    const { userId, token } = await addUser(admin, person, now);
    await setPasswordByLink(token, password, now);
    await editUser(
      admin,
      { userId, ...person, title, phone: "040 000 0000", phoneHours: "arkisin klo 9–10" },
      now,
    );
    if (role === "worker") workers.push(actorOf(userId, name, role, ids));
  }
  const passwordHash = await hashPassword(demoPassword);
  await transact((tx) => tx.update(users).set({ passwordHash }).returning({ id: users.id }));
  return { teamIds, workers };
}

function actorOf(userId: string, name: string, role: Actor["role"], teamIds: string[]): Actor {
  const flags = { countyFigures: false, researcher: false, substituteFor: [] };
  return mintActor({ userId, name, role, teamIds, sessionId: newId(), ...flags });
}
