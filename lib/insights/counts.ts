import "server-only";
import type { Tx } from "@/db/store";
import { type Asked, once } from "./asked";
import type { Reader, SaidClient } from "./facts/reader";
import { eachSaid, saidRows, saidText } from "./facts/said";
import { members } from "./members";

/** How many clients are in a group; `evaluated` of them have an evaluation that counts. */
export type GroupSize = { gender: string; band: string | null; all: number; evaluated: number };

/** How many facts of an item and a mark there are. */
export type FactCount = { code: string; mark: string; n: number };

/** How many there are in a group. */
export type GroupCount = FactCount & { gender: string; band: string | null };

/** Goes through the clients that are counted, and answers how many there are by gender and age band. */
export async function eachCounted(
  tx: Tx,
  asked: Asked,
  each: (client: SaidClient) => void,
): Promise<GroupSize[]> {
  const { whose, filter } = asked;
  const text = await once(asked, "text", () =>
    saidText(tx, saidRows(tx, members(tx, whose, filter), filter)),
  );
  const sizes = new Map<string, { all: number; evaluated: number }>();
  await eachSaid(text, filter, (client) => {
    const size = sizes.get(client.group) ?? { all: 0, evaluated: 0 };
    if (size.all === 0) sizes.set(client.group, size);
    size.all += 1;
    if (client.isEvaluated) size.evaluated += 1;
    each(client);
  });
  return [...sizes].map(([group, size]) => ({ ...groupOf(group), ...size }));
}

/** Counts what a reader says of the clients by item, mark and group, and the clients themselves. */
export function countsOf(
  tx: Tx,
  asked: Asked,
  reader: Reader,
): Promise<{ sizes: GroupSize[]; facts: GroupCount[] }> {
  return once(asked, reader.name, async () => {
    const groups = new Map<string, Map<string, Map<string, number>>>();
    const sizes = await eachCounted(tx, asked, (client) => {
      const codes = groups.get(client.group) ?? new Map<string, Map<string, number>>();
      if (codes.size === 0) groups.set(client.group, codes);
      reader.read(client, asked.filter, (code, mark) => {
        const marks = codes.get(code) ?? new Map<string, number>();
        if (marks.size === 0) codes.set(code, marks);
        marks.set(mark, (marks.get(mark) ?? 0) + 1);
      });
    });
    const facts = [...groups].flatMap(([group, codes]) =>
      [...codes].flatMap(([code, marks]) =>
        [...marks].map(([mark, n]) => ({ code, mark, n, ...groupOf(group) })),
      ),
    );
    return { sizes, facts };
  });
}

/** Unknown gender and no band are groups of their own here. */
function groupOf(group: string): { gender: string; band: string | null } {
  const [gender = "", band = ""] = group.split(" ");
  return { gender, band: band || null };
}
