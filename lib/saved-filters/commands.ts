import "server-only";
import { and, eq, type SQL } from "drizzle-orm";
import { savedFilters } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError, invalid } from "@/lib/errors";
import { newId } from "@/lib/ids";
import type { FilterPage } from "@/lib/terms";
import { canKeepFilters } from "./policy";
import { asFilterQuery } from "./query";
import type { RenameFilterInput, SaveFilterInput } from "./schema";
import { filterLimit } from "./terms";

/*
 * A filter is the person's own and names no client, as a choice of colours does not: nothing is written to the log.
 */

/**
 * Keeps a filter by a name. Throws `notFound` for who may not, `invalid` on `name`: `filterExists` when the name is taken
 * and the earlier one is not to be replaced, `filtersFull` at the limit, `invalid` on `query` when nothing is narrowed.
 */
export async function saveFilter(
  actor: Actor,
  { page, name, replace, ...input }: SaveFilterInput,
  now: Date,
): Promise<{ page: FilterPage; query: string }> {
  if (!canKeepFilters(actor, page)) throw new AppError("notFound");
  const query = asFilterQuery(page, input.query);
  if (query === "") throw invalid("query", "required");
  await transact(async (tx) => {
    const own = and(eq(savedFilters.userId, actor.userId), eq(savedFilters.page, page));
    const known = await tx
      .select({ id: savedFilters.id, name: savedFilters.name })
      .from(savedFilters)
      .where(own);
    const same = known.find((each) => each.name === name);
    if (same && !replace) throw invalid("name", "filterExists");
    if (!same && known.length >= filterLimit) throw invalid("name", "filtersFull");
    if (same) await tx.update(savedFilters).set({ query }).where(eq(savedFilters.id, same.id));
    else
      await tx
        .insert(savedFilters)
        .values({ id: newId(), userId: actor.userId, page, name, query, createdAt: now });
  });
  return { page, query };
}

/** Gives an own filter another name. Throws `notFound`, or `invalid` on `name` when another one has it. */
export async function renameFilter(actor: Actor, { filterId, name }: RenameFilterInput): Promise<void> {
  await transact(async (tx) => {
    const { page } = await requireOwn(tx, actor, filterId);
    const sameName = and(
      eq(savedFilters.userId, actor.userId),
      eq(savedFilters.page, page),
      eq(savedFilters.name, name),
    );
    const [same] = await tx.select({ id: savedFilters.id }).from(savedFilters).where(sameName);
    if (same && same.id !== filterId) throw invalid("name", "alreadyExists");
    await tx.update(savedFilters).set({ name }).where(ownFilter(actor, filterId));
  });
}

/** Deletes an own filter. Throws `notFound`. */
export async function deleteFilter(actor: Actor, { filterId }: { filterId: string }): Promise<void> {
  await transact(async (tx) => {
    await requireOwn(tx, actor, filterId);
    await tx.delete(savedFilters).where(ownFilter(actor, filterId));
  });
}

async function requireOwn(tx: Tx, actor: Actor, filterId: string): Promise<{ page: FilterPage }> {
  const [found] = await tx
    .select({ page: savedFilters.page })
    .from(savedFilters)
    .where(ownFilter(actor, filterId));
  if (!found) throw new AppError("notFound");
  return found;
}

function ownFilter(actor: Actor, filterId: string): SQL | undefined {
  return and(eq(savedFilters.id, filterId), eq(savedFilters.userId, actor.userId));
}
