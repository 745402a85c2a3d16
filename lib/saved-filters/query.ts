import type { Route } from "next";
import { clientsHref, readFilters } from "@/lib/clients/filters";
import { readView, viewQuery } from "@/lib/insights/view";
import type { FilterPage } from "@/lib/terms";

type Search = Readonly<Record<string, string | string[] | undefined>>;

const hrefs = { caseload: "/clients", insights: "/insights" } as const satisfies Record<FilterPage, string>;

/** What of an address may be kept as a filter: codes, ids and days, never the page of a list. Empty narrows nothing. */
export function filterQuery(page: FilterPage, search: Search): string {
  switch (page) {
    case "caseload": {
      const [, query = ""] = clientsHref({ ...readFilters(search, "lead"), page: 1 }, "lead").split("?");
      return query;
    }
    case "insights":
      return viewQuery(readView(search)).slice(1);
  }
}

/** The same of a query as a form sends it. */
export function asFilterQuery(page: FilterPage, query: string): string {
  const params = new URLSearchParams(query);
  const search = Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
  return filterQuery(page, search);
}

/** Where a kept filter leads, and the page without one; `path` is one of several pages that the same filter narrows. */
export function filterHref(page: FilterPage, query = "", path: string = hrefs[page]): Route {
  return (query ? `${path}?${query}` : path) as Route;
}

/** The page that keeps filters, with the one to be kept. */
export function keepFilterHref(page: FilterPage, query = ""): Route {
  return (query ? `/saved-filters/${page}?${query}` : `/saved-filters/${page}`) as Route;
}
