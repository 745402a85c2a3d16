import { eq } from "drizzle-orm";
import { aClient } from "@/db/factories/clients";
import { anActor, aUser, type UserRow } from "@/db/factories/people";
import { clients } from "@/db/schema";
import { transact } from "@/db/store";
import { startSession } from "@/lib/access/session-store";
import { type Journey, live } from "../demo/journeys";
import { seeded } from "../demo/random";

/** The token of a new session, as signing in makes it. */
export async function tokenOf(userId: string): Promise<string> {
  return (await transact((tx) => startSession(tx, userId, new Date()))).token;
}

/** A worker with a session. */
export async function aSignedInWorker(): Promise<{ user: UserRow; token: string }> {
  const user = await aUser();
  return { user, token: await tokenOf(user.id) };
}

export type Lived = { clientId: string; draftPlanId: string | null; draftEvaluationId: string | null };

/** A client of the worker's who has lived through a journey, by the real commands. */
export async function aLivedClient(user: UserRow, journey: Journey): Promise<Lived> {
  const client = await aClient({ responsibleId: user.id, teamId: user.teamIds[0] ?? "" });
  return liveThrough(user, client.id, journey);
}

/** Takes a client of the worker's through a journey. */
export async function liveThrough(user: UserRow, clientId: string, journey: Journey): Promise<Lived> {
  await live({ actor: anActor(user), clientId, random: seeded(7), now: new Date() }, journey);
  const [row] = await transact((tx) =>
    tx
      .select({ draftPlanId: clients.draftPlanId, draftEvaluationId: clients.draftEvaluationId })
      .from(clients)
      .where(eq(clients.id, clientId)),
  );
  if (!row) throw new Error("the client is gone");
  return { clientId, ...row };
}

/** A plan of 15 goals that was evaluated twice; the second plan of a client, or with a draft of the third evaluation. */
export const evaluatedTwice: Journey = {
  plans: [
    { daysAgo: 800, goals: 9, evaluations: [{ daysAgo: 640 }] },
    { daysAgo: 380, goals: 15, evaluations: [{ daysAgo: 210 }, { daysAgo: 40 }] },
  ],
};
