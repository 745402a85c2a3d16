import type { Route } from "next";
import { type ClientFilters, clientsHref } from "./filters";

/** What the address of a transfer asks for; only random ids. */
export type TransferSearch = {
  clientIds: string[];
  /** All clients of a worker; `none` and `gone` as in the filters of the list. */
  worker?: string;
  /** Narrows all clients of a worker to those of a team. */
  team?: string;
  to: string[];
  keep: boolean;
  /** The preview was asked for. */
  isAsked: boolean;
};

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Reads it; what is no id is left out. */
export function readTransfer(search: Search): TransferSearch {
  const ids = (name: string) =>
    [search[name] ?? []]
      .flat()
      .filter((value) => /^[\w-]{1,64}$/.test(value))
      .slice(0, 200);
  return {
    clientIds: ids("client"),
    worker: ids("worker")[0],
    team: ids("team")[0],
    to: ids("to"),
    keep: search.keep !== undefined,
    isAsked: search.look !== undefined,
  };
}

/** Whether the address of a list has all its clients ticked. */
export function isPagePicked(search: Search): boolean {
  return search.pick === "all";
}

/** The address of a page of a lead's list with all its clients ticked. */
export function pagePickedHref(filters: ClientFilters): Route {
  const href = clientsHref(filters, "lead");
  return `${href}${href.includes("?") ? "&" : "?"}pick=all` as Route;
}

/** The address of giving all clients of a worker to others, of one team or of all the lead's. */
export function transferHref(worker: string, team?: string): Route {
  return `/clients/transfer?${new URLSearchParams({ worker, ...(team && { team }) })}` as Route;
}
