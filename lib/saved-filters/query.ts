import type { Route } from "next";
import { clientsHref, readFilters } from "@/lib/clients/filters";
import type { FilterPage } from "@/lib/terms";

type Search = Readonly<Record<string, string | string[] | undefined>>;

const hrefs = { caseload: "/clients", insights: "/insights" } as const satisfies Record<FilterPage, string>;

/** A code, an id, a number or a day: no letters beyond a–z, no spaces. */
const plain = /^[\w.:,-]{1,64}$/;

/** What of an address may be kept as a filter: codes, ids and days, never the page of a list. Empty narrows nothing. */
export function filterQuery(page: FilterPage, search: Search): string {
  switch (page) {
    case "caseload": {
      const [, query = ""] = clientsHref({ ...readFilters(search, "lead"), page: 1 }, "lead").split("?");
      return query;
    }
    case "insights": {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(search))
        for (const each of [value ?? []].flat())
          if (name !== "page" && /^[a-zA-Z]{1,30}$/.test(name) && plain.test(each)) query.append(name, each);
      return query.size > 0 && query.toString().length <= 1_000 ? query.toString() : "";
    }
  }
}

/** The same of a query as a form sends it. */
export function asFilterQuery(page: FilterPage, query: string): string {
  const params = new URLSearchParams(query);
  const search = Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
  return filterQuery(page, search);
}

/** Where a kept filter leads, and the page without one. */
export function filterHref(page: FilterPage, query = ""): Route {
  return (query ? `${hrefs[page]}?${query}` : hrefs[page]) as Route;
}

/** The page that keeps filters, with the one to be kept. */
export function keepFilterHref(page: FilterPage, query = ""): Route {
  return (query ? `/saved-filters/${page}?${query}` : `/saved-filters/${page}`) as Route;
}
