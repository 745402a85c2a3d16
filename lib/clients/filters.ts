import type { Role } from "@/lib/access/roles";
import { type ClientStatus, clientStatuses } from "@/lib/terms";
import { type Waiting, waitings } from "./terms";

/** What a list of clients shows. Only words and ids: filters stand in the address. */
export type ClientFilters = {
  /** Named on (responsible, co-worker, substitute), or all of the actor's teams. */
  scope: "own" | "team";
  status: ClientStatus;
  due?: "late" | "soon";
  withoutPlan: boolean;
  draft: boolean;
  /** What has waited long. */
  waiting?: Waiting;
  /**
   * A responsible worker's id, `none` for clients that have none, `gone` for those whose worker has left, `away` for
   * those whose worker has left or is away today.
   */
  responsible?: string;
  /** A team's id, for who leads several. */
  team?: string;
  page: number;
};

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** The list a role sees first: a worker's own clients, a lead's teams. */
export function defaultFilters(role: Role): ClientFilters {
  const scope = role === "lead" ? "team" : "own";
  return { scope, status: "active", withoutPlan: false, draft: false, page: 1 };
}

/** Reads filters from an address. What it does not know it leaves out: an old link still opens a list. */
export function readFilters(search: Search, role: Role): ClientFilters {
  const standard = defaultFilters(role);
  const one = (name: string) => [search[name]].flat()[0];
  const id = (name: string) => /^[\w-]{1,40}$/.exec(one(name) ?? "")?.[0];
  const page = Number(one("page"));
  return {
    scope: pick(["own", "team"], one("scope")) ?? standard.scope,
    status: pick(clientStatuses, one("status")) ?? standard.status,
    due: pick(["late", "soon"], one("due")),
    withoutPlan: one("plan") === "none",
    draft: one("draft") === "1",
    waiting: pick(waitings, one("waiting")),
    responsible: id("worker"),
    team: id("team"),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** The address of a list, with only what differs from the list the role sees first. */
export function clientsHref(filters: Partial<ClientFilters>, role: Role): `/clients?${string}` | "/clients" {
  const standard = defaultFilters(role);
  const asked = { ...standard, ...filters };
  const query = new URLSearchParams();
  if (asked.scope !== standard.scope) query.set("scope", asked.scope);
  if (asked.status !== standard.status) query.set("status", asked.status);
  if (asked.due) query.set("due", asked.due);
  if (asked.withoutPlan) query.set("plan", "none");
  if (asked.draft) query.set("draft", "1");
  if (asked.waiting) query.set("waiting", asked.waiting);
  if (asked.responsible) query.set("worker", asked.responsible);
  if (asked.team) query.set("team", asked.team);
  if (asked.page > 1) query.set("page", String(asked.page));
  return query.size ? `/clients?${query}` : "/clients";
}

/** A worker sees how far the work is only of their own clients, so asking for that narrows the team's list to them. */
export function isNarrowedToOwn(role: Role, filters: ClientFilters): boolean {
  const asksState = filters.due || filters.withoutPlan || filters.draft || filters.waiting;
  return role === "worker" && filters.scope === "team" && Boolean(asksState);
}

function pick<const T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find((each) => each === value);
}
