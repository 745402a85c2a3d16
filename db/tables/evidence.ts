import { consentGivers, consentKinds, filterPages } from "@/lib/terms";
import type { Kit } from "../columns.sqlite";
import { oneOf } from "./check";
import type { clientTables } from "./clients";
import type { peopleTables } from "./people";

/** What figures and files need beside the plans: imports, own filters, groupings that were counted, consents. */
export function evidenceTables(
  kit: Kit,
  { teams, users }: ReturnType<typeof peopleTables>,
  { clients }: ReturnType<typeof clientTables>,
) {
  const { table, id, text, choice, day, boolean, integer, instant, json, index, uniqueIndex } = kit;

  /** A file that is being taken in, or was. Its clients stand in `stagingTeamId`, seen by nobody, until it is complete. */
  const imports = table(
    "imports",
    {
      id: id(),
      teamId: text()
        .notNull()
        .references(() => teams.id),
      /** Null once its clients have been moved to the team. */
      stagingTeamId: text().references(() => teams.id),
      format: text().notNull(),
      /** Clients in the file, and how many of them were here already with the same content. */
      clients: integer().notNull(),
      unchanged: integer().notNull().default(0),
      at: instant().notNull(),
      by: text().notNull(),
      byName: text().notNull(),
      finishedAt: instant(),
    },
    (t) => [index("imports_at_idx").on(t.at)],
  );

  /** A person's own filter of a page, by a name of their own. It holds codes and days, never a client. */
  const savedFilters = table(
    "saved_filters",
    {
      id: id(),
      userId: text()
        .notNull()
        .references(() => users.id),
      page: choice(filterPages).notNull(),
      name: text().notNull(),
      /** The search part of the address, without "?". */
      query: text().notNull(),
      createdAt: instant().notNull(),
    },
    (t) => [
      uniqueIndex("saved_filters_user_id_idx").on(t.userId, t.page, t.name),
      oneOf(kit, "saved_filters_page_check", t.page, filterPages),
    ],
  );

  /** The latest grouping of a unit's clients by their nine factors, as it was counted on a day. It names no client. */
  const clusterings = table(
    "clusterings",
    {
      id: id(),
      /** Whose clients and which filter (`groupingScope`). */
      scope: text().notNull(),
      n: integer().notNull(),
      result: json<unknown>().notNull(),
      at: instant().notNull(),
      by: text().notNull(),
      byName: text().notNull(),
    },
    (t) => [index("clusterings_scope_idx").on(t.scope, t.at)],
  );

  /** What a client has agreed to or withdrawn; the latest row of a kind is in force, no row is no consent. */
  const consents = table(
    "consents",
    {
      id: id(),
      clientId: text()
        .notNull()
        .references(() => clients.id),
      kind: choice(consentKinds).notNull(),
      given: boolean().notNull(),
      giver: choice(consentGivers).notNull(),
      day: day().notNull(),
      at: instant().notNull(),
      by: text().notNull(),
      byName: text().notNull(),
    },
    (t) => [
      index("consents_client_id_idx").on(t.clientId, t.kind, t.at),
      oneOf(kit, "consents_kind_check", t.kind, consentKinds),
      oneOf(kit, "consents_giver_check", t.giver, consentGivers),
    ],
  );

  return { imports, savedFilters, clusterings, consents };
}
