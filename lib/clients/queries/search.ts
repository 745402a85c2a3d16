import "server-only";
import { and, count, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { clients } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { type Day, dayOf, parseDay } from "@/lib/dates";
import { plainLetters } from "@/lib/fold";
import { nameWords } from "@/lib/person-name";
import { numberIn, parsePersonalId, personalIdStart } from "@/lib/personal-id";
import { dueOrder } from "../conditions";
import { clientsFoundByIdentity, clientsListedByName, listedClients } from "../scope";
import { type ListedClient, listedRows } from "./list";

export type ClientSearch = { clients: ListedClient[]; total: number };

/**
 * Finds clients, also archived ones, among those the actor may list: by number, by personal id, by birth date, or by
 * name. A birth date and part of a personal id or a name find only who is listed by name; a colleague's client is found
 * by the whole id or by whole words of first and last name, so that nobody can be spelled out by trying. Leaves one audit row with the ids shown and never the text.
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
  by: "number" | "personalId" | "birthDate" | "name";
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
  const start = personalIdStart(text);
  if (start)
    return {
      by: "birthDate",
      matches: (tx, actor) => {
        const born = all(startsWith(start), clientsListedByName(tx, actor));
        // Six digits may be a client number too.
        return number ? either(born, all(eq(clients.number, number), listedClients(tx, actor))) : born;
      },
    };
  const birthDate = parseDay(text);
  if (birthDate)
    return {
      by: "birthDate",
      matches: (tx, actor) => all(eq(clients.birthDate, birthDate), clientsListedByName(tx, actor)),
    };
  if (number)
    return {
      by: "number",
      matches: (tx, actor) => all(eq(clients.number, number), listedClients(tx, actor)),
    };
  return { by: "name", matches: (tx, actor) => nameMatches(tx, actor, nameWords(text)) };
}

function nameMatches(tx: Tx, actor: Actor, words: string[]): SQL {
  if (words.length === 0) return nobody;
  const part = all(
    ...words.map((word) => nameLike(word, `% ${escaped(word)}%`)),
    clientsListedByName(tx, actor),
  );
  const whole = all(...words.map((word) => nameLike(word, `% ${escaped(word)} %`)));
  const matches = words.length === 1 ? part : either(part, whole);
  // The wider scope stands outside, where an index can answer it.
  return all(clientsFoundByIdentity(tx, actor), matches);
}

/** The name with plain letters for å ä ö. Only the names of the actor's clients are read: the scope's index comes first. */
const plainName = plainLetters.reduce<SQL>(
  (name, [folded, plain]) => sql`replace(${name}, ${folded}, ${plain})`,
  sql`${clients.nameFolded}`,
);

/** Who types "akerlund" finds Åkerlund; who types dots means them. */
function nameLike(word: string, pattern: string): SQL {
  const hasDots = plainLetters.some(([folded]) => word.includes(folded));
  const exact = like(sql`${clients.nameFolded}`, pattern);
  return hasDots ? exact : either(exact, like(plainName, pattern));
}

/** Spaces around the name make the start and the end of a word the same everywhere in it. */
function like(name: SQL, pattern: string): SQL {
  return sql`' ' || ${name} || ' ' like ${pattern} escape '!'`;
}

/** The first six digits of a personal id are the birth date, of a client whose id is not known too. */
function startsWith({ text, birthDates }: { text: string; birthDates: Day[] }): SQL {
  return either(
    sql`${clients.personalId} like ${`${text}%`}`,
    birthDates.length > 0 ? inArray(clients.birthDate, birthDates) : nobody,
  );
}

function escaped(word: string): string {
  return word.replace(/[!%_]/g, "!$&");
}

const nobody = sql`1 = 0`;

function either(one: SQL, other: SQL): SQL {
  return or(one, other) ?? nobody;
}

function all(...conditions: SQL[]): SQL {
  return and(...conditions) ?? nobody;
}
