import { type SQL, sql } from "drizzle-orm";

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
