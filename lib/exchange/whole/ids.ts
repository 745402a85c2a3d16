import type { WholeClient } from "./read";
import type { Hear } from "./read-rows";

/** Hears of ids that stand in the file twice: the database would refuse the second, and not say whose it is. */
export function idsOnce(hear: Hear): (client: WholeClient, index: number) => void {
  const seen = new Map<unknown, number>();
  return ({ rows }, index) => {
    for (const { row } of rows) {
      if (typeof row.id !== "string") continue;
      const first = seen.get(row.id);
      if (first === undefined) seen.set(row.id, index);
      else
        hear({
          path: `clients[${index}]`,
          message: `has the id ${row.id}, which is in clients[${first}] too`,
        });
    }
  };
}
