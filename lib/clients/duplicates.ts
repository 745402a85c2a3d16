import "server-only";
import { and, eq, ne, or, type SQL, sql } from "drizzle-orm";
import { clients, teams } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { dayOf } from "@/lib/dates";
import { foldedName, initials, sortName } from "@/lib/person-name";
import { canGiveReason, canOpenClient, type ListView, listView } from "./policy";
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
  const same = samePerson(input);
  if (!same) return { listed: [], elsewhere: false, ids: [] };
  const rows = await tx
    .select({
      relation: relationColumns(tx, actor, dayOf(now)),
      id: clients.id,
      number: clients.number,
      firstName: clients.firstName,
      lastName: clients.lastName,
    })
    .from(clients)
    // Clients of an import that is not complete are not here yet.
    .innerJoin(teams, and(eq(teams.id, clients.teamId), eq(teams.staging, false)))
    .where(except ? and(same, ne(clients.id, except)) : same)
    .limit(10);
  const listed: Duplicate[] = [];
  let elsewhere = false;
  for (const row of rows) {
    const view = listView(actor, row.relation);
    if (view !== "none") listed.push(asDuplicate(actor, row, view));
    else if (!row.relation.isBlocked && !row.relation.nonDisclosure) elsewhere = true;
  }
  return { listed, elsewhere, ids: rows.map(({ id }) => id) };
}

function samePerson({ personalId, birthDate, ...name }: ClientFields): SQL | undefined {
  const folded = foldedName(name);
  const swapped = foldedName({ firstName: name.lastName, lastName: name.firstName });
  const sameName = or(eq(clients.nameFolded, folded), eq(clients.nameFolded, swapped)) ?? sql`1 = 0`;
  return or(
    personalId ? eq(clients.personalId, personalId) : undefined,
    folded && birthDate ? and(eq(clients.birthDate, birthDate), sameName) : undefined,
  );
}

type Row = {
  relation: Parameters<typeof listView>[1];
  id: string;
  number: string;
  firstName: string;
  lastName: string;
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
