import "server-only";
import { and, eq, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import { clients, teams } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { dayOf } from "@/lib/dates";
import { initials, sortName } from "@/lib/person-name";
import { canGiveReason, canOpenClient, type ListView, listView } from "./policy";
import { foldedNames, personKeys } from "./same-person";
import type { ClientFields } from "./schema";
import { relationColumns } from "./scope";

/** Somebody who may be the same person, as far as the actor may know. */
export type Duplicate = {
  id: string;
  number: string;
  view: Exclude<ListView, "none">;
  name: string;
  archived: boolean;
  link: "open" | "reason" | "none";
};
/** `elsewhere`: there is one in another team, whom the actor may not see. */
export type Duplicates = { listed: Duplicate[]; elsewhere: boolean; ids: string[] };

/**
 * Clients with the same personal id, or the same name and birth date. One whom the actor must not know of (blocked, or
 * under turvakielto) is not hinted at: a former partner must not learn by trying to add a person where they are.
 */
export async function findDuplicates(
  tx: Tx,
  actor: Actor,
  input: ClientFields,
  now: Date,
  except?: string,
): Promise<Duplicates> {
  const [found] = await findDuplicatesOf(tx, actor, [input], now, except);
  return found ?? { listed: [], elsewhere: false, ids: [] };
}

/** `findDuplicates` of many, in the same order, by one query. */
export async function findDuplicatesOf(
  tx: Tx,
  actor: Actor,
  inputs: readonly ClientFields[],
  now: Date,
  except?: string,
): Promise<Duplicates[]> {
  const rows = await tx
    .select({
      relation: relationColumns(tx, actor, dayOf(now)),
      id: clients.id,
      number: clients.number,
      firstName: clients.firstName,
      lastName: clients.lastName,
      personalId: clients.personalId,
      birthDate: clients.birthDate,
    })
    .from(clients)
    // Clients of an import that is not complete are not here yet.
    .innerJoin(teams, and(eq(teams.id, clients.teamId), eq(teams.staging, false)))
    .where(and(samePersons(inputs), except ? ne(clients.id, except) : undefined))
    .orderBy(clients.number);
  const byKey = new Map<string, Row[]>();
  for (const row of rows) for (const key of personKeys(row)) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  return inputs.map((input) => {
    const alike = new Set(personKeys(input).flatMap((key) => byKey.get(key) ?? []));
    return duplicatesIn(actor, [...alike].slice(0, mostAlike));
  });
}

/** As many are worth looking at. */
const mostAlike = 10;

function duplicatesIn(actor: Actor, rows: readonly Row[]): Duplicates {
  const listed: Duplicate[] = [];
  let elsewhere = false;
  for (const row of rows) {
    const view = listView(actor, row.relation);
    if (view !== "none") listed.push(asDuplicate(actor, row, view));
    else if (!row.relation.isBlocked && !row.relation.nonDisclosure) elsewhere = true;
  }
  return { listed, elsewhere, ids: rows.map(({ id }) => id) };
}

/** A name and a birth date of different people may meet here: the keys tell. */
function samePersons(inputs: readonly ClientFields[]): SQL {
  const ids = inputs.flatMap(({ personalId }) => personalId ?? []);
  const born = inputs.filter(({ birthDate }) => birthDate !== null);
  const names = born.flatMap(foldedNames);
  const days = born.flatMap(({ birthDate }) => birthDate ?? []);
  const byName = and(inArray(clients.nameFolded, names), inArray(clients.birthDate, [...new Set(days)]));
  return or(inArray(clients.personalId, ids), byName) ?? sql`1 = 0`;
}

type Row = {
  relation: Parameters<typeof listView>[1];
  id: string;
  number: string;
  firstName: string;
  lastName: string;
  personalId: string | null;
  birthDate: string | null;
};

function asDuplicate(actor: Actor, row: Row, view: Duplicate["view"]): Duplicate {
  const names = { full: sortName(row), initials: initials(row), number: "" };
  const reason = canGiveReason(actor, row.relation) ? "reason" : "none";
  return {
    id: row.id,
    number: row.number,
    view,
    name: names[view],
    archived: row.relation.status === "archived",
    link: canOpenClient(actor, row.relation) ? "open" : reason,
  };
}
