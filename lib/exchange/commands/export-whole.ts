import "server-only";
import { readAside, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { CURRENT_EDITION } from "@/lib/avain/codes";
import { batchesOf } from "../export/batches";
import { everyClient } from "../export/chosen";
import { wholeFormat } from "../whole/parts";
import { namedPeople, storedFactors } from "../whole/people";
import type { FilePerson, FileRow } from "../whole/types";
import { storedWhole } from "../whole/write";

/** A file of everything in the making; `tail` is asked for when the clients have gone by. */
export type WholeExport = {
  head: Readonly<Record<string, unknown>>;
  n: number;
  batches: AsyncGenerator<FileRow[]>;
  tail: () => { people: FilePerson[] };
};

/**
 * Everything that is stored of a team's clients, also those under turvakielto: a backup for who keeps the database
 * anyway, so only for the command line. The audit row is there before the first client is.
 */
export async function exportWhole(
  actor: Actor,
  { teamIds }: { teamIds: readonly string[] },
  now: Date,
): Promise<WholeExport> {
  const ids = await readAside((tx) => everyClient(tx, { teamIds, userId: actor.userId }));
  const n = ids.length;
  const detail = { n, teamIds, as: wholeFormat, ids };
  await transact((tx) => recordAudit(tx, actor, { act: "exchange.export", detail }, now));
  const { emailOf, named } = await readAside(namedPeople);
  const localFactors = await readAside((tx) => storedFactors(tx, emailOf));
  const batches = batchesOf(ids, (tx, some) => storedWhole(tx, some, emailOf));
  const head = { format: wholeFormat, edition: CURRENT_EDITION, localFactors };
  return { head, n, batches, tail: () => ({ people: named() }) };
}
