import "server-only";
import { readAside, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { CURRENT_EDITION } from "@/lib/avain/codes";
import { dayOf } from "@/lib/dates";
import { invalid } from "@/lib/errors";
import { type CohortClient, cohortFormat } from "../cohort/schema";
import { storedCohort } from "../cohort/stored";
import { batchesOf } from "../export/batches";
import { type Chosen, consentingClients, type LeftOut, namedClients } from "../export/chosen";
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

/** What an export was asked with; the audit row keeps it. Files for research have a permit, the others a reason. */
export type ExportAsked = { teamIds: readonly string[]; as: string } & (
  | { reason: string; permit?: undefined }
  | { permit: string; reason?: undefined }
);

/**
 * Whose data a file will hold: writes the audit row, which is there before the first client is. Answers with its id, and
 * who is in and who is not. The caller has asked the actor's right. Throws `invalid` about `as`, and writes nothing, when
 * there are more clients than `most`.
 *
 * The row names who is in, so that a client's log report lists the file. For research it does so too: that somebody is in a
 * file leads to none of its rows, which stand in another order under ids of a key that is not in the log.
 */
export async function recordExport(
  actor: Actor,
  asked: ExportAsked,
  now: Date,
  most = Number.POSITIVE_INFINITY,
): Promise<Chosen & { exportId: string }> {
  const chosen = await chosenFor(actor, asked);
  if (chosen.ids.length > most) throw invalid("as", "workbookTooLarge");
  const detail = { n: chosen.ids.length, ...asked, ...chosen };
  const act = asked.permit ? "research.export" : "exchange.export";
  const exportId = await transact((tx) => recordAudit(tx, actor, { act, detail }, now));
  return { ...chosen, exportId };
}

/** Who is in a file: with a permit those who have consented to research, else the team's; never under turvakielto. */
export function chosenFor(actor: Actor, { teamIds, permit }: ExportAsked): Promise<Chosen> {
  const scope = { teamIds, userId: actor.userId };
  return readAside((tx) => (permit ? consentingClients(tx, scope) : namedClients(tx, scope)));
}

/** The clients in the format `avainpolku-cohort/1`, with their numbers. */
export function namedFile({ ids, leftOut }: Chosen): NamedFile {
  const head = { format: cohortFormat, edition: CURRENT_EDITION };
  return { head, n: ids.length, leftOut, batches: batchesOf(ids, storedCohort) };
}

/** The clients for research, with ids that only a new key connects to them. */
export function researchFile({ ids, leftOut }: Chosen, permit: string, now: Date): ResearchFile {
  const n = ids.length;
  const key = newKey();
  // How many of a team are under turvakielto is told to nobody outside.
  const { nonDisclosure: _, ...told } = leftOut;
  const head = {
    format: researchFormat,
    edition: CURRENT_EDITION,
    permit,
    madeOn: dayOf(now),
    n,
    leftOut: told,
  };
  // An order by number would say who came first.
  const shuffled = ids.toSorted((a, b) => (pseudonymOf(a, key) < pseudonymOf(b, key) ? -1 : 1));
  const batches = batchesOf(shuffled, async (tx, some) => {
    const found = await storedCohort(tx, some);
    return new Map([...found].map(([id, client]) => [id, pseudonymous(id, client, key)]));
  });
  return { head, n, leftOut, batches, key };
}
