import "server-only";
import { eq, inArray } from "drizzle-orm";
import { clients, teams } from "@/db/schema";
import { read, readAside, type Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { knowOffice } from "@/lib/access/session-office";
import type { Fault } from "../faults";
import { maxFaults, writtenTogether } from "../limits";
import { findPlace, type Place, type PlaceAsked } from "../place";
import { ExchangeRefused } from "../refused";
import { isRefusedRow, refusedAmong } from "../refused-row";
import type { Rows } from "../rows";
import { stage } from "../stage";
import { beginStaging, type Finish, finishStaging, sweep, sweepStaging } from "../staging";
import type { Writer } from "../writer";

/** A client of a file: its number, its content in the one way to write it, and the rows it would be. */
export type Incoming = { number: string; written: () => string; rows: (writer: Writer) => Rows };

/** What a file brings, whatever its format. */
export type Delivery = {
  format: string;
  clients: readonly Incoming[];
  /** Stored clients as the format writes them, by id. */
  stored: (tx: Tx, ids: readonly string[]) => Promise<Map<string, string>>;
  /** Gives the clients to their workers in the last transaction; without it they are all the place's worker's. */
  finish?: Finish;
};

export type ImportOptions = PlaceAsked & {
  /** Only looks whether it would do. */
  dryRun: boolean;
  onProgress?: (done: number, all: number) => void;
};
export type Imported = { added: number; unchanged: number; place: Place; swept: number };

/**
 * Takes clients in, all or nothing to the eye: they stand in a team that is shown nowhere until the last one is there.
 * Clients who are here already with the same content stay as they are. Throws `ExchangeRefused` when the place does not
 * exist, or a number stands for other content or for a client of another team; then nothing is changed.
 */
export async function importClients(
  actor: Actor,
  delivery: Delivery,
  options: ImportOptions,
  now: Date,
): Promise<Imported> {
  await knowOffice();
  const place = await read((tx) => findPlace(tx, options));
  const fresh = await newOnes(delivery, place);
  const unchanged = delivery.clients.length - fresh.length;
  if (options.dryRun) return { added: fresh.length, unchanged, place, swept: 0 };
  const swept = await sweepStaging(actor, now);
  if (fresh.length === 0) return { added: 0, unchanged, place, swept };
  const counts = { format: delivery.format, clients: delivery.clients.length, unchanged };
  const numbers = fresh.map(({ number }) => number);
  const staging = await beginStaging(actor, counts, numbers, now);
  const { workerId, workerEmail, workerName } = place;
  const writer = { teamId: staging.teamId, workerId, workerEmail, workerName, now };
  let written = 0;
  try {
    const onProgress = (done: number) => {
      written = done;
      options.onProgress?.(done, fresh.length);
    };
    await stage(actor, fresh, { importId: staging.importId, writer, onProgress });
    await finishStaging(actor, staging, { asked: options, place, finish: delivery.finish }, now);
  } catch (error) {
    await sweep(actor, staging, now);
    if (!isRefusedRow(error)) throw error;
    const refused = await refusedAmong(fresh.slice(written, written + writtenTogether), writer);
    throw new ExchangeRefused(
      "The database refused a row of the file.",
      refused
        ? [{ path: `clients[${delivery.clients.indexOf(refused)}]`, message: refusedRow(refused) }]
        : [],
    );
  }
  return { added: fresh.length, unchanged, place, swept };
}

function refusedRow({ number }: Incoming): string {
  return `${number} has an id of other data that is here, or a value out of bounds`;
}

const askedAtOnce = 200;

/** The clients who are not here yet. Throws `ExchangeRefused` for numbers that stand for something else here. */
async function newOnes(delivery: Delivery, place: Place): Promise<Incoming[]> {
  const fresh: Incoming[] = [];
  const faults: Fault[] = [];
  for (let at = 0; at < delivery.clients.length && faults.length < maxFaults; at += askedAtOnce) {
    const some = delivery.clients.slice(at, at + askedAtOnce);
    const here = await readAside((tx) => storedWith(tx, delivery, some));
    some.forEach((client, index) => {
      const known = here.get(client.number);
      const path = `clients[${at + index}].number`;
      if (!known || known.isStaged) fresh.push(client);
      else if (known.teamId !== place.teamId)
        faults.push({ path, message: `${client.number} is a client of another team` });
      else if (known.written !== client.written())
        faults.push({ path, message: `${client.number} is here already with other content` });
    });
  }
  if (faults.length > 0)
    throw new ExchangeRefused("Some of the clients are here already.", faults.slice(0, maxFaults));
  return fresh;
}

type Known = { teamId: string; isStaged: boolean; written: string | undefined };

async function storedWith(
  tx: Tx,
  delivery: Delivery,
  some: readonly Incoming[],
): Promise<Map<string, Known>> {
  const numbers = some.map(({ number }) => number);
  const heads = await tx
    .select({ id: clients.id, number: clients.number, teamId: clients.teamId, isStaged: teams.staging })
    .from(clients)
    .innerJoin(teams, eq(teams.id, clients.teamId))
    .where(inArray(clients.number, numbers));
  if (heads.length === 0) return new Map();
  const written = await delivery.stored(
    tx,
    heads.map(({ id }) => id),
  );
  return new Map(heads.map(({ id, number, ...head }) => [number, { ...head, written: written.get(id) }]));
}
