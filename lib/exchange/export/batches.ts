import "server-only";
import { readAside, type Tx } from "@/db/store";

/** Clients read at once: a batch is read on another thread and written before the next is asked for. */
const atOnce = 100;

/** Reads clients by their ids, batch by batch, in the order of the ids. */
export async function* batchesOf<Client>(
  ids: readonly string[],
  stored: (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, Client>>,
): AsyncGenerator<Client[]> {
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce);
    const found = await readAside((tx) => stored(tx, some));
    yield some.flatMap((id) => found.get(id) ?? []);
  }
}
