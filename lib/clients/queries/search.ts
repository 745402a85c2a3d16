import "server-only";
import { and, count, eq, or, type SQL, sql } from "drizzle-orm";
import { clients } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { dayOf } from "@/lib/dates";
import { nameWords } from "@/lib/person-name";
import { dueOrder } from "../conditions";
import { numberIn, parsePersonalId } from "../personal-id";
import { clientsFoundByIdentity, clientsListedByName, listedClients } from "../scope";
import { type ListedClient, listedRows } from "./list";

export type ClientSearch = { clients: ListedClient[]; total: number };

/**
 * Finds clients, also archived ones, among those the actor may list: by number, by personal id, or by name. Part of a
 * name finds only who is listed by name; a colleague's client is found by whole words of first and last name, so that
 * names cannot be spelled out by trying. Leaves one audit row with the ids shown and never the text.
 */
export async function searchClients(
  actor: Actor,
  { text }: { text: string },
  now: Date,
): Promise<ClientSearch> {
  const { by, matches } = readSearch(text);
  const today = dayOf(now);
  return transact(async (tx) => {
    const where = matches(tx, actor);
    const [counted] = await tx.select({ n: count() }).from(clients).where(where);
    const total = counted?.n ?? 0;
    const found = await listedRows(tx, actor, { where, order: dueOrder, offset: 0 }, today);
    const detail = { ids: found.map(({ id }) => id), by, total };
    await recordAudit(tx, actor, { act: "client.search", detail }, now);
    return { clients: found, total };
  });
}

type Reading = {
  by: "number" | "personalId" | "name";
  matches: (tx: Tx, actor: Actor) => SQL;
};

function readSearch(text: string): Reading {
  const id = parsePersonalId(text);
  if (id)
    return {
      by: "personalId",
      matches: (tx, actor) => all(eq(clients.personalId, id.personalId), clientsFoundByIdentity(tx, actor)),
    };
  const number = numberIn(text);
  if (number)
    return {
      by: "number",
      matches: (tx, actor) => all(eq(clients.number, number), listedClients(tx, actor)),
    };
  return { by: "name", matches: (tx, actor) => nameMatches(tx, actor, nameWords(text)) };
}

function nameMatches(tx: Tx, actor: Actor, words: string[]): SQL {
  if (words.length === 0) return nobody;
  const part = all(...words.map((word) => like(`% ${escaped(word)}%`)), clientsListedByName(tx, actor));
  const whole = all(...words.map((word) => like(`% ${escaped(word)} %`)));
  const matches = words.length === 1 ? part : (or(part, whole) ?? nobody);
  // The wider scope stands outside, where an index can answer it.
  return all(clientsFoundByIdentity(tx, actor), matches);
}

/** Spaces around the name make the start and the end of a word the same everywhere in it. */
function like(pattern: string): SQL {
  return sql`' ' || ${clients.nameFolded} || ' ' like ${pattern} escape '!'`;
}

function escaped(word: string): string {
  return word.replace(/[!%_]/g, "!$&");
}

const nobody = sql`1 = 0`;

function all(...conditions: SQL[]): SQL {
  return and(...conditions) ?? nobody;
}
