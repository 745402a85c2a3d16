import "server-only";
import { asc } from "drizzle-orm";
import { localItems } from "@/db/schema";
import { read } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { canManageOffice } from "../policy";

export type LocalFactor = typeof localItems.$inferSelect;

/** The organisation's own factors, retired ones too, in the order they were added. Throws `notFound` for a non-administrator. */
export async function listLocalFactors(actor: Actor): Promise<LocalFactor[]> {
  if (!canManageOffice(actor)) throw new AppError("notFound");
  return read((db) => db.select().from(localItems).orderBy(asc(localItems.createdAt), asc(localItems.code)));
}

/** One of them. Throws `notFound`. */
export async function getLocalFactor(actor: Actor, code: string): Promise<LocalFactor> {
  const factor = (await listLocalFactors(actor)).find((each) => each.code === code);
  if (!factor) throw new AppError("notFound");
  return factor;
}
