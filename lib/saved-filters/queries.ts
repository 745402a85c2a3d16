import "server-only";
import { and, eq } from "drizzle-orm";
import { savedFilters } from "@/db/schema";
import { read } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { fold } from "@/lib/fold";
import type { FilterPage } from "@/lib/terms";
import { canKeepFilters } from "./policy";

export type SavedFilter = { id: string; name: string; query: string };

/** The actor's own filters of a page, by name; none for who may keep none. */
export async function listSavedFilters(actor: Actor, page: FilterPage): Promise<SavedFilter[]> {
  if (!canKeepFilters(actor, page)) return [];
  const rows = await read((db) =>
    db
      .select({ id: savedFilters.id, name: savedFilters.name, query: savedFilters.query })
      .from(savedFilters)
      .where(and(eq(savedFilters.userId, actor.userId), eq(savedFilters.page, page))),
  );
  const key = ({ name }: SavedFilter) => fold(name);
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
