import "server-only";
import { and, inArray, or, type SQL, sql } from "drizzle-orm";
import { blocks, clients } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { filtered, numberOrder } from "../conditions";
import { defaultFilters } from "../filters";
import { canTransferMany } from "../policy";
import { administeredClients } from "../scope";
import { type Given, shareOut } from "../share-out";
import { type StaffTeam, staffTeams } from "../staff";
import { transferLimit } from "../terms";
import { type ListedClient, listedRows } from "./list";

/**
 * What is asked: clients picked by id, or all of a worker (`gone`: of those who have left), of one team or of all, and
 * who would get them.
 */
export type TransferAsked = {
  clientIds: readonly string[];
  worker?: string;
  team?: string;
  to: readonly string[];
};

export type TransferPage = {
  clients: ListedClient[];
  /** How many there are; over the limit the rest waits for the next time. */
  total: number;
  /** Who may be given them; nobody is given their own. */
  teams: StaffTeam[];
  /** Who would get whom; empty until workers are chosen. */
  given: Given[];
  /** Clients that none of the chosen workers may have, because their block lists have them all. */
  left: string[];
};

/**
 * The clients of a transfer and how they would be shared out. Leaves one audit row with the ids shown. Throws `notFound`
 * for who is not a lead.
 */
export async function getTransfer(actor: Actor, asked: TransferAsked, now: Date): Promise<TransferPage> {
  if (!canTransferMany(actor)) throw new AppError("notFound");
  const today = dayOf(now);
  return transact(async (tx) => {
    const where = and(picked(asked, today), administeredClients(tx, actor)) ?? nothing;
    const found = await tx.select({ id: clients.id }).from(clients).where(where);
    const shown = await listedRows(
      tx,
      actor,
      { where, order: numberOrder, offset: 0, limit: transferLimit },
      today,
    );
    const ids = shown.map(({ id }) => id);
    const detail = { ids, part: "transfer", total: found.length };
    await recordAudit(tx, actor, { act: "client.list", detail }, now);
    const teams = (await staffTeams(tx, actor.teamIds)).map((team) => ({
      ...team,
      people: team.people.filter(({ id }) => id !== asked.worker),
    }));
    const known = new Set(teams.flatMap(({ people }) => people.map(({ id }) => id)));
    const to = asked.to.filter((id) => known.has(id));
    const isBlocked = await blocksAmong(tx, ids, to);
    const { given, left } = to.length > 0 ? shareOut(ids, to, isBlocked) : { given: [], left: [] };
    return { clients: shown, total: found.length, teams, given, left };
  });
}

const nothing = sql`1 = 0`;

function picked({ clientIds, worker, team }: TransferAsked, today: string): SQL {
  const ways = [
    clientIds.length > 0 ? inArray(clients.id, [...clientIds]) : undefined,
    worker ? filtered({ ...defaultFilters("lead"), responsible: worker, team }, today) : undefined,
  ];
  return or(...ways) ?? nothing;
}

async function blocksAmong(tx: Tx, clientIds: readonly string[], userIds: readonly string[]) {
  const rows =
    clientIds.length > 0 && userIds.length > 0
      ? await tx
          .select({ clientId: blocks.clientId, userId: blocks.userId })
          .from(blocks)
          .where(and(inArray(blocks.clientId, [...clientIds]), inArray(blocks.userId, [...userIds])))
      : [];
  const blocked = new Set(rows.map(({ clientId, userId }) => `${clientId}:${userId}`));
  return ({ clientId, userId }: Given) => blocked.has(`${clientId}:${userId}`);
}
