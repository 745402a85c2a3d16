import "server-only";
import { readAside, type Tx } from "@/db/store";

/** Clients read at once: so many that others hardly wait while a batch is put together. */
const atOnce = 100;

/** Reads clients by their ids, batch by batch, in the order of the ids. */
export async function* batchesOf<Client>(
  ids: readonly string[],
  stored: (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, Client>>,
): AsyncGenerator<Client[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, part) =>
    ids.slice(part * atOnce, (part + 1) * atOnce),
  );
  const asked = (part: number) => {
    const some = parts[part];
    return some && readAside((tx) => stored(tx, some));
  };
  let next = asked(0);
  for (const [part, some] of parts.entries()) {
    const found = await next;
    // The next is read while this one is being written.
    next = asked(part + 1);
    // Whoever stops halfway does not wait for it, nor for its failure.
    next?.catch(() => undefined);
    yield some.flatMap((id) => found?.get(id) ?? []);
  }
}
