import { type Day, parseDay } from "@/lib/dates";
import { type Act, acts } from "./acts";
import { grounds, type LogGround } from "./grounds";

/** What a page of the log shows. Only ids and words: filters stand in the address. */
export type LogFilters = {
  /** The random id of a client, found by number or personal id in a form of its own. */
  client?: string;
  user?: string;
  act?: Act;
  ground?: LogGround;
  /** Both days included. */
  from?: Day;
  to?: Day;
};

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Reads filters from an address; what is not understood is no filter. */
export function readLogFilters(search: Search): LogFilters & { page: number } {
  const one = (name: string) => [search[name]].flat()[0] ?? "";
  const id = (name: string) => /^[\w-]{1,64}$/.exec(one(name))?.[0];
  const page = Number(one("page"));
  return {
    client: id("client"),
    user: id("user"),
    act: acts.find((act) => act === one("act")),
    ground: grounds.find((ground) => ground === one("ground")),
    from: parseDay(one("from")),
    to: parseDay(one("to")),
    page: Number.isInteger(page) && page > 0 && page < 1_000_000 ? page : 1,
  };
}

/** The query of an address with these filters; empty without any. */
export function logQuery({ page = 1, ...filters }: LogFilters & { page?: number }): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  if (page > 1) query.set("page", String(page));
  return query.size ? `?${query}` : "";
}
