import "server-only";
import { readAside, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { CURRENT_EDITION } from "@/lib/avain/codes";
import { dayOf } from "@/lib/dates";
import { type CohortClient, cohortFormat } from "../cohort/schema";
import { storedCohort } from "../cohort/stored";
import { batchesOf } from "../export/batches";
import { consentingClients, type LeftOut, namedClients } from "../export/chosen";
import { newKey, pseudonymOf, pseudonymous, type ResearchClient } from "../export/pseudonymous";

/** A file of clients in the making: what stands at its head, its clients batch by batch, and who is not in it. */
export type ClientFile<Client> = {
  head: Readonly<Record<string, unknown>>;
  n: number;
  leftOut: LeftOut;
  batches: AsyncGenerator<Client[]>;
};
export type NamedFile = ClientFile<CohortClient>;
/** `key` tells which client an id is; it must not travel with the file. */
export type ResearchFile = ClientFile<ResearchClient> & { key: string };

/** The format of files for research: the study subset without anything that tells who a client is. */
export const researchFormat = "avainpolku-research/1";

/**
 * Clients of teams in the format `avainpolku-cohort/1`, with their numbers; those under turvakielto stay out. The caller
 * has asked the actor's right. The audit row is there before the first client is.
 */
export async function exportNamed(
  actor: Actor,
  { teamIds, reason, as }: { teamIds: readonly string[]; reason: string; as: string },
  now: Date,
): Promise<NamedFile> {
  const { ids, leftOut } = await readAside((tx) => namedClients(tx, { teamIds, userId: actor.userId }));
  const n = ids.length;
  const detail = { n, teamIds, as, reason, leftOut };
  await transact((tx) => recordAudit(tx, actor, { act: "exchange.export", detail }, now));
  const head = { format: cohortFormat, edition: CURRENT_EDITION };
  return { head, n, leftOut, batches: batchesOf(ids, storedCohort) };
}

/**
 * Clients of teams for research, pseudonymous: only those whose latest word is a consent. The caller has asked the
 * actor's right and the number of the research permit. The audit row is there before the first client is.
 */
export async function exportPseudonymous(
  actor: Actor,
  { teamIds, permit, as }: { teamIds: readonly string[]; permit: string; as: string },
  now: Date,
): Promise<ResearchFile> {
  const { ids, leftOut } = await readAside((tx) => consentingClients(tx, { teamIds, userId: actor.userId }));
  const n = ids.length;
  const detail = { n, teamIds, as, permit, leftOut, pseudonymous: true };
  await transact((tx) => recordAudit(tx, actor, { act: "exchange.export", detail }, now));
  const key = newKey();
  const head = { format: researchFormat, edition: CURRENT_EDITION, permit, madeOn: dayOf(now), n, leftOut };
  // An order by number would say who came first.
  const shuffled = ids.toSorted((a, b) => (pseudonymOf(a, key) < pseudonymOf(b, key) ? -1 : 1));
  const batches = batchesOf(shuffled, async (tx, some) => {
    const found = await storedCohort(tx, some);
    return new Map([...found].map(([id, client]) => [id, pseudonymous(id, client, key)]));
  });
  return { head, n, leftOut, batches, key };
}
