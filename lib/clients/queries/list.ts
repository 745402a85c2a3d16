import "server-only";
import { and, asc, count, eq, inArray, type SQL, sql } from "drizzle-orm";
import { clients, users } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { type Day, dayOf } from "@/lib/dates";
import { initials, sortName } from "@/lib/person-name";
import { maskPersonalId } from "@/lib/personal-id";
import type { ClientStatus } from "@/lib/terms";
import { queuedService } from "../agreed-waiting";
import { dueOrder, filtered, numberOrder } from "../conditions";
import { type ClientFilters, isNarrowedToOwn } from "../filters";
import { canGiveReason, canOpenClient, type ListView, listView } from "../policy";
import { listedClients, namedClients, relationColumns } from "../scope";
import { pageSize, type Waiting } from "../terms";
import { waitingSince } from "../waiting";

/** A client as a list may show them. `name` and the like are there only as far as `view` allows. */
export type ListedClient = {
  id: string;
  number: string;
  view: Exclude<ListView, "none">;
  /** Last name first when the view is full, initials when it is initials, else empty. */
  name: string;
  personalIdMasked: string;
  status: ClientStatus;
  nonDisclosure: boolean;
  responsibleName: string;
  /** Whether a plan is in force; undefined when not for the actor to know. */
  hasPlan: boolean | undefined;
  draft: "plan" | "evaluation" | "both" | undefined;
  dueDate: Day | undefined;
  /** Since when the client waits, where the list was asked who does; undefined when not for the actor to know. */
  waiting: { since: Day; serviceCode: string | undefined } | undefined;
  canOpen: boolean;
  canGiveReason: boolean;
};

export type ClientPage = { clients: ListedClient[]; total: number; page: number };

/** One page of the actor's clients. Leaves one audit row with the ids it showed. */
export async function listClients(actor: Actor, filters: ClientFilters, now: Date): Promise<ClientPage> {
  const today = dayOf(now);
  return transact(async (tx) => {
    const where = listedWhere(tx, actor, filters, today);
    const total = await countRows(tx, where);
    // A page past the end, as when clients were archived since, shows the last there is.
    const page = Math.max(1, Math.min(filters.page, Math.ceil(total / pageSize)));
    const asked = { ...listAsked(actor, filters, today), where, offset: (page - 1) * pageSize };
    const found = await listedRows(tx, actor, asked, today);
    const { page: _, ...narrowed } = filters;
    const detail = { ids: found.map(({ id }) => id), filters: narrowed, page, total };
    await recordAudit(tx, actor, { act: "client.list", detail }, now);
    return { clients: found, total, page };
  });
}

/** How many clients a list with these filters holds: the same conditions as the list itself. Names nobody. */
export async function countClients(
  tx: Tx,
  actor: Actor,
  filters: ClientFilters,
  today: Day,
): Promise<number> {
  return countRows(tx, listedWhere(tx, actor, filters, today));
}

/** The whole list, all its pages one after another, in any reader. Who asks records it. */
export async function listedOnAllPages(
  tx: Tx,
  actor: Actor,
  filters: ClientFilters,
  today: Day,
): Promise<ListedClient[]> {
  const where = listedWhere(tx, actor, filters, today);
  const limit = await countRows(tx, where);
  return listedRows(tx, actor, { ...listAsked(actor, filters, today), where, offset: 0, limit }, today);
}

/** In which order a list stands: who has waited longest first, where it is asked who waits. */
function listAsked(actor: Actor, filters: ClientFilters, today: Day): Pick<Asked, "order" | "waiting"> {
  const { waiting } = filters;
  const order = actor.role === "worker" && filters.scope === "team" ? numberOrder : dueOrder;
  return waiting ? { waiting, order: [asc(waitingSince(waiting, today)), ...order] } : { order };
}

/** The clients that the filters and the actor's rights leave, as one condition. */
export function listedWhere(tx: Tx, actor: Actor, filters: ClientFilters, today: Day): SQL {
  const own = filters.scope === "own" || isNarrowedToOwn(actor.role, filters);
  return and(filtered(filters, today), own ? namedClients(tx, actor) : listedClients(tx, actor)) ?? nobody;
}

const nobody = sql`1 = 0`;
const nothing = sql<string | null>`null`;

type Asked = {
  where: SQL;
  order: SQL[];
  offset: number;
  limit?: number;
  /** What the rows tell since when, and of what. */
  waiting?: Waiting;
};

/**
 * Rows of clients that a condition (with a scope in it) finds, as the actor may see them. The page is chosen first and
 * looked at second, so that the rest of a long list costs no more than its place in the order.
 */
export async function listedRows(
  tx: Tx,
  actor: Actor,
  { where, order, offset, limit = pageSize, waiting }: Asked,
  today: Day,
): Promise<ListedClient[]> {
  const page = tx
    .select({ id: clients.id })
    .from(clients)
    .where(where)
    .orderBy(...order)
    .limit(limit)
    .offset(offset);
  const rows = await tx
    .select({
      relation: relationColumns(tx, actor, today),
      id: clients.id,
      number: clients.number,
      firstName: clients.firstName,
      lastName: clients.lastName,
      personalId: clients.personalId,
      dueDate: clients.dueDate,
      currentPlanId: clients.currentPlanId,
      draftPlanId: clients.draftPlanId,
      draftEvaluationId: clients.draftEvaluationId,
      responsibleName: users.name,
      waitingSince: waiting ? waitingSince(waiting, today) : nothing,
      serviceCode: waiting === "queued" ? queuedService(today) : nothing,
    })
    .from(clients)
    .leftJoin(users, eq(users.id, clients.responsibleId))
    .where(inArray(clients.id, page))
    .orderBy(...order);
  return rows.flatMap((row) => {
    const view = listView(actor, row.relation);
    return view === "none" ? [] : [asListed(actor, row, view)];
  });
}

type Row = {
  relation: Parameters<typeof listView>[1];
  id: string;
  number: string;
  firstName: string;
  lastName: string;
  personalId: string | null;
  dueDate: Day | null;
  currentPlanId: string | null;
  draftPlanId: string | null;
  draftEvaluationId: string | null;
  responsibleName: string | null;
  waitingSince: Day | null;
  serviceCode: string | null;
};

function asListed(actor: Actor, row: Row, view: ListedClient["view"]): ListedClient {
  const full = view === "full";
  // Initials are a colleague's client: how far the work has come is not for the list to tell.
  const state = view !== "initials";
  const names = { full: sortName(row), initials: initials(row), number: "" };
  return {
    id: row.id,
    number: row.number,
    view,
    name: names[view],
    personalIdMasked: full && row.personalId ? maskPersonalId(row.personalId) : "",
    status: row.relation.status,
    nonDisclosure: row.relation.nonDisclosure,
    responsibleName: row.responsibleName ?? "",
    hasPlan: state ? row.currentPlanId !== null : undefined,
    draft: state ? draftOf(row) : undefined,
    dueDate: (state && row.dueDate) || undefined,
    waiting: state ? waitingOf(row, full) : undefined,
    canOpen: canOpenClient(actor, row.relation),
    canGiveReason: canGiveReason(actor, row.relation),
  };
}

function draftOf(row: Row): ListedClient["draft"] {
  if (row.draftPlanId && row.draftEvaluationId) return "both";
  if (row.draftPlanId) return "plan";
  return row.draftEvaluationId ? "evaluation" : undefined;
}

/** Which service it is stands in the client's record, which who sees a number does not open. */
function waitingOf(row: Row, full: boolean): ListedClient["waiting"] {
  if (!row.waitingSince) return undefined;
  return { since: row.waitingSince, serviceCode: (full && row.serviceCode) || undefined };
}

async function countRows(tx: Tx, where: SQL): Promise<number> {
  const [row] = await tx.select({ n: count() }).from(clients).where(where);
  return row?.n ?? 0;
}
