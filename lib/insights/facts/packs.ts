import "server-only";
import { setImmediate as breath } from "node:timers/promises";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/store";
import type { GroupCount } from "../counts";
import type { Members } from "../members";
import type { methodPack } from "./methods";

/*
 * All that a plan and an evaluation say of a list, packed into one short text a client. Counting marks in the database
 * means sorting hundreds of thousands of rows; packed, only the clients are sorted. A number counts what is read from the
 * texts and the list behind it names whose texts said so: both are read by the same function, so they agree.
 */

/** A client, their group, and what is packed of them. */
export function packedColumns(members: Members, packed: SQL) {
  return {
    clientId: sql<string>`${members.clientId}`.as("pack_client_id"),
    group: sql<string>`${members.group}`.as("pack_group"),
    packed: sql<string>`${packed}`.as("packed"),
  };
}

/** The packed rows, and what a text says: the items with their marks. */
export type Pack = { rows: ReturnType<typeof methodPack>["rows"]; read: (packed: string) => Said[] };
export type Said = { code: string; mark: string };

/** The worth of an item by its code, for a sum in which each has a digit of its own; 0 for codes that are not counted. */
export function digits(column: SQL | { getSQL(): SQL }, codes: readonly string[], base: number): SQL {
  const cases = codes.map((code, place) => sql.raw(`when '${code}' then ${base ** place}`));
  return sql`case ${column} ${sql.join(cases, sql` `)} else 0 end`;
}

/** The digit of an item in such a sum. Beyond 31 bits, where the machine's own operators end. */
export function digitAt(sum: number, place: number, base: number): number {
  return Math.floor(sum / base ** place) % base;
}

/** Counts what the packed clients say, by item, mark and group. */
export async function packCounts(tx: Tx, { rows, read }: Pack): Promise<GroupCount[]> {
  const groups = await tx
    .select({ group: rows.group, packed: sql<string>`string_agg(${rows.packed}, ';')` })
    .from(rows)
    .groupBy(sql`${rows.group}`);
  const counts: GroupCount[] = [];
  for (const { group, packed } of groups) {
    const [gender = "", band = ""] = group.split(" ");
    const tally = new Map<string, GroupCount>();
    for (const text of packed.split(";"))
      for (const { code, mark } of read(text)) {
        const known = tally.get(`${code} ${mark}`);
        if (known) known.n += 1;
        else tally.set(`${code} ${mark}`, { code, mark, gender, band: band || null, n: 1 });
      }
    counts.push(...tally.values());
    // Of a whole county's clients a group may be thousands: others are served between groups.
    await breath();
  }
  return counts;
}

/** The clients of a group (of all when it is empty) who say one of the marks of an item. */
export async function packedClients(
  tx: Tx,
  { rows, read }: Pack,
  { code, marks, group }: { code: string; marks: readonly string[]; group: string },
): Promise<string[]> {
  const found = await tx.select({ id: rows.clientId, group: rows.group, packed: rows.packed }).from(rows);
  return found
    .filter((row) => group === "" || row.group.split(" ").includes(group))
    .filter(({ packed }) => read(packed).some((said) => said.code === code && marks.includes(said.mark)))
    .map(({ id }) => id);
}
