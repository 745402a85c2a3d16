import "server-only";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { clients, counters, imports, teams, voiceAnswers } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { newId } from "@/lib/ids";
import { findPlace, makePlace, type Place, type PlaceAsked } from "./place";
import { ExchangeRefused } from "./refused";
import { removeClients } from "./remove";

/** An import under way: its clients stand in a team that is shown nowhere. */
export type Staging = { importId: string; teamId: string };
/** What is left to do when the clients stand in their team. */
export type Finish = (tx: Tx, place: Place) => Promise<void>;
type Counts = { format: string; clients: number; unchanged: number };

/** Makes the place where clients wait. The numbers of the file are set aside, so that nobody is given one meanwhile. */
export async function beginStaging(
  actor: Actor,
  counts: Counts,
  numbers: readonly string[],
  now: Date,
): Promise<Staging> {
  const staging = { importId: newId(), teamId: newId() };
  await transact(async (tx) => {
    await tx.insert(teams).values({ id: staging.teamId, name: "", createdAt: now, staging: true });
    await tx.insert(imports).values({
      ...counts,
      id: staging.importId,
      // The team itself may have to be made, which is seen: that waits until the import is complete.
      teamId: staging.teamId,
      stagingTeamId: staging.teamId,
      at: now,
      by: actor.userId,
      byName: actor.name,
    });
    await setAside(tx, numbers);
  });
  return staging;
}

/** Moves the clients of a complete import to their team, all in one. Throws `ExchangeRefused` when it was swept away. */
export async function finishStaging(
  actor: Actor,
  { importId, teamId }: Staging,
  { asked, place, finish }: { asked: PlaceAsked; place: Place; finish?: Finish | undefined },
  now: Date,
): Promise<void> {
  await transact(async (tx) => {
    await requireAlive(tx, importId);
    // Somebody may have closed the team or the account, or made them, meanwhile.
    const still = await findPlace(tx, asked);
    const isSame = (["isNewTeam", "isNewWorker"] as const).every((key) => still[key] === place[key]);
    if (!isSame)
      throw new ExchangeRefused("The team or the worker was made by somebody meanwhile; import again.");
    await makePlace(tx, place, now);
    await tx
      .update(clients)
      .set({ teamId: place.teamId, ...(!finish && { responsibleId: place.workerId }) })
      .where(eq(clients.teamId, teamId));
    await tx.update(voiceAnswers).set({ teamId: place.teamId }).where(eq(voiceAnswers.teamId, teamId));
    await finish?.(tx, place);
    const [row] = await tx
      .update(imports)
      .set({ teamId: place.teamId, stagingTeamId: null, finishedAt: now })
      .where(eq(imports.id, importId))
      .returning();
    await tx.delete(teams).where(eq(teams.id, teamId));
    const { format = "", clients: n = 0, unchanged = 0 } = row ?? {};
    const detail = { format, n, unchanged, teamId: place.teamId, responsibleId: place.workerId };
    await recordAudit(tx, actor, { act: "exchange.import", object: importId, detail }, now);
  });
}

/** Throws `ExchangeRefused` when another import has taken this one for interrupted and swept it away. */
export async function requireAlive(tx: Tx, importId: string): Promise<void> {
  const [row] = await tx
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.id, importId), isNull(imports.finishedAt)));
  if (!row)
    throw new ExchangeRefused("Another import was started meanwhile; this one was stopped and left nothing.");
}

/** Removes what interrupted imports left behind, a few clients at a time. Answers how many imports there were. */
export async function sweepStaging(actor: Actor, now: Date): Promise<number> {
  const left = await transact((tx) =>
    tx
      .select({ id: imports.id, teamId: imports.stagingTeamId })
      .from(imports)
      .where(isNotNull(imports.stagingTeamId)),
  );
  for (const { id, teamId } of left) if (teamId) await sweep(actor, { importId: id, teamId }, now);
  return left.length;
}

/** Removes one import that is not complete. */
export async function sweep(actor: Actor, { importId, teamId }: Staging, now: Date): Promise<void> {
  // Marked first: an import that is still running sees that it was ended, and writes no more.
  await transact(async (tx) => {
    await tx.update(imports).set({ finishedAt: now }).where(eq(imports.id, importId));
  });
  let n = 0;
  for (let removed = 1; removed > 0; n += removed)
    removed = await transact(async (tx) => {
      const some = await tx
        .select({ id: clients.id })
        .from(clients)
        .where(eq(clients.teamId, teamId))
        .limit(sweptAtOnce);
      return removeClients(
        tx,
        some.map(({ id }) => id),
      );
    });
  await transact(async (tx) => {
    await tx.delete(imports).where(eq(imports.id, importId));
    await tx.delete(teams).where(and(eq(teams.id, teamId), eq(teams.staging, true)));
    await recordAudit(tx, actor, { act: "exchange.sweep", object: importId, detail: { n } }, now);
  });
}

const sweptAtOnce = 20;

/** Numbers such as A-1042 that come from files must not be given to somebody else later. */
async function setAside(tx: Tx, numbers: readonly string[]): Promise<void> {
  // Numbers of more digits are other people's; ours will not get that far.
  const highest = numbers.reduce((most, number) => {
    const [, digits = "0"] = /^A-([1-9]\d{0,8})$/.exec(number) ?? [];
    return Math.max(most, Number(digits));
  }, 0);
  if (highest < 1001) return;
  const most = sql<number>`case when ${counters.value} < ${highest} then ${highest} else ${counters.value} end`;
  await tx
    .insert(counters)
    .values({ name: "client", value: highest })
    .onConflictDoUpdate({ target: counters.name, set: { value: most } });
}
