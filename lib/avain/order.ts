import { CURRENT_EDITION } from "./codes";
import { edition } from "./edition";

const { goals, factors, methods, services } = edition(CURRENT_EDITION);
const lists = {
  goals,
  factors,
  methods,
  services: [...services["guidance-to-services"], ...services["guidance-to-social-services"]],
};
const places = Object.fromEntries(
  Object.entries(lists).map(([list, items]) => [
    list,
    new Map(items.map(({ code }, place) => [code as string, place])),
  ]),
) as Record<keyof typeof lists, Map<string, number>>;

/** The rows of a list in the official order; those without a code of the list after them, in the order they came. */
export function inOfficialOrder<Row extends { code: string | null }>(
  list: keyof typeof lists,
  rows: readonly Row[],
): Row[] {
  const place = ({ code }: Row) => places[list].get(code ?? "") ?? Number.MAX_SAFE_INTEGER;
  return rows.toSorted((a, b) => place(a) - place(b));
}
