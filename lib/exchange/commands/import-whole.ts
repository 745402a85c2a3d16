import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { clients } from "@/db/schema";
import { read, type Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { email } from "@/lib/users/schema";
import type { Place } from "../place";
import { noRows, type Rows, readySteps } from "../rows";
import { addFactors, addPeople, idsWith, namedPeople, newcomers, requireKnown } from "../whole/people";
import type { Whole } from "../whole/read";
import { wholeRows } from "../whole/rows";
import { storedWhole } from "../whole/write";
import type { Writer } from "../writer";
import { type Imported, type ImportOptions, importClients } from "./import";

/**
 * Takes in a file of format `avainpolku-cohort/2`: everything of the clients as it was, with the people they name. As
 * `importClients` in everything else; each client keeps their own responsible worker.
 */
export async function importWhole(
  actor: Actor,
  { format, clients: whole, localFactors, people }: Whole,
  options: ImportOptions,
  now: Date,
): Promise<Imported> {
  const coming = await read((tx) => newcomers(tx, people, options.create));
  requireKnown(whole, coming, email.safeParse(options.worker).data ?? "");
  const seen: { last: Rows[]; responsible: Map<string, string[]> } = { last: [], responsible: new Map() };
  const delivery = {
    format,
    clients: whole.map((client) => ({
      number: client.number,
      written: () => client.written,
      rows: (writer: Writer) => {
        const userId = idsWith(coming, writer);
        const { first, last, responsibleId } = wholeRows(client, writer.teamId, userId);
        seen.last.push(last);
        const id = first.clients[0]?.id;
        if (responsibleId && id)
          seen.responsible.set(responsibleId, [...(seen.responsible.get(responsibleId) ?? []), id]);
        return first;
      },
    })),
    stored: async (tx: Tx, ids: readonly string[]) => {
      const { emailOf } = await namedPeople(tx);
      const stored = await storedWhole(tx, ids, emailOf);
      return new Map([...stored].map(([id, client]) => [id, JSON.stringify(client)]));
    },
    finish: async (tx: Tx, place: Place) => {
      await addPeople(tx, coming, place, now);
      await addFactors(tx, localFactors, idsWith(coming, place));
      await makeSeen(tx, seen, place.teamId);
    },
  };
  return importClients(actor, delivery, options, now);
}

const movedAtOnce = 500;

/** Gives the clients of a team to their workers, and writes who else has to do with them. */
async function makeSeen(
  tx: Tx,
  { last, responsible }: { last: readonly Rows[]; responsible: ReadonlyMap<string, readonly string[]> },
  teamId: string,
): Promise<void> {
  for (const [responsibleId, ids] of responsible)
    for (let at = 0; at < ids.length; at += movedAtOnce)
      await tx
        .update(clients)
        .set({ responsibleId })
        .where(and(eq(clients.teamId, teamId), inArray(clients.id, ids.slice(at, at + movedAtOnce))));
  const rows = noRows();
  for (const { coWorkers, blocks, openingReasons } of last) {
    rows.coWorkers.push(...coWorkers);
    rows.blocks.push(...blocks);
    rows.openingReasons.push(...openingReasons);
  }
  for (const step of readySteps(rows)) await step(tx);
}
