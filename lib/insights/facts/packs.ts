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

/** The packed rows, and what reads a text: it says each item with its mark. Not a list, because there are many of them. */
export type Pack = { rows: ReturnType<typeof methodPack>["rows"]; read: (packed: string, say: Say) => void };
export type Say = (code: string, mark: string) => void;

/** The worth of an item by its code, for a sum in which each has a digit of its own; 0 for codes that are not counted. */
export function digits(column: SQL | { getSQL(): SQL }, codes: readonly string[], base: number): SQL {
  const cases = codes.map((code, place) => sql.raw(`when '${code}' then ${base ** place}`));
  return sql`case ${column} ${sql.join(cases, sql` `)} else 0 end`;
}

/** The digits of such a sum, the first item's first. By division, because a sum may be beyond the 31 bits of operators. */
export function digitsOf(sum: number, length: number, base: number): number[] {
  const found: number[] = new Array(length);
  let left = sum;
  for (let place = 0; place < length; place++) {
    const rest = Math.floor(left / base);
    found[place] = left - rest * base;
    left = rest;
  }
  return found;
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
    const tally = new Map<string, Map<string, number>>();
    const say: Say = (code, mark) => {
      const marks = tally.get(code) ?? new Map<string, number>();
      if (marks.size === 0) tally.set(code, marks);
      marks.set(mark, (marks.get(mark) ?? 0) + 1);
    };
    for (const text of packed.split(";")) read(text, say);
    for (const [code, marks] of tally)
      for (const [mark, n] of marks) counts.push({ code, mark, gender, band: band || null, n });
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
    .filter(({ packed }) => {
      let isOne = false;
      read(packed, (said, mark) => {
        if (said === code && marks.includes(mark)) isOne = true;
      });
      return isOne;
    })
    .map(({ id }) => id);
}
