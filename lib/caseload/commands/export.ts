import "server-only";
import { readAside, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import type { ClientFilters } from "@/lib/clients/filters";
import { type ListedClient, listedOnAllPages } from "@/lib/clients/queries/list";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { canSeeCaseload } from "../policy";

/**
 * The clients of a list, all pages of it, as the list shows them: under turvakielto by number only. Logged with the
 * filters and the ids before anything is given out. Throws `notFound` for who is not a lead.
 */
export async function exportClientList(
  actor: Actor,
  filters: ClientFilters,
  now: Date,
): Promise<ListedClient[]> {
  if (!canSeeCaseload(actor)) throw new AppError("notFound");
  const rows = await readAside((tx) => listedOnAllPages(tx, actor, filters, dayOf(now)));
  const { page: _, ...narrowed } = filters;
  const detail = { filters: narrowed, n: rows.length, ids: rows.map(({ id }) => id) };
  await transact((tx) => recordAudit(tx, actor, { act: "caseload.export", detail }, now));
  return rows;
}
