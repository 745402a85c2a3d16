import { clientStatuses, genders, guardianKinds, guardianScopes } from "@/lib/terms";
import type { Kit } from "../columns.sqlite";
import { oneOf } from "./check";
import type { peopleTables } from "./people";

/** Clients, who works with them, and who must not see them. */
export function clientTables(kit: Kit, people: ReturnType<typeof peopleTables>) {
  const { table, id, text, choice, day, boolean, instant, integer, index, uniqueIndex, primaryKey } = kit;
  const { teams, users } = people;

  const clients = table(
    "clients",
    {
      id: id(),
      /** Given by the system, such as `A-1042`; what lists and talk use instead of a name. */
      number: text().notNull(),
      firstName: text().notNull().default(""),
      lastName: text().notNull().default(""),
      /** "last first", folded, for search by word and order on both engines. */
      nameFolded: text().notNull().default(""),
      birthDate: day(),
      gender: choice(genders).notNull().default("unknown"),
      personalId: text(),
      municipality: text().notNull().default(""),
      language: text().notNull().default("fi"),
      interpreterLanguage: text().notNull().default(""),
      phone: text().notNull().default(""),
      email: text().notNull().default(""),
      address: text().notNull().default(""),
      guardianKind: choice(guardianKinds),
      guardianScope: choice(guardianScopes),
      guardianName: text().notNull().default(""),
      guardianPhone: text().notNull().default(""),
      noPost: boolean().notNull().default(false),
      noSms: boolean().notNull().default(false),
      noEmail: boolean().notNull().default(false),
      noLink: boolean().notNull().default(false),
      safePhoneHours: text().notNull().default(""),
      /** Turvakielto: only named workers open the client. */
      nonDisclosure: boolean().notNull().default(false),
      teamId: text()
        .notNull()
        .references(() => teams.id),
      responsibleId: text().references(() => users.id),
      status: choice(clientStatuses).notNull().default("active"),
      archivedAt: instant(),
      archiveReason: text().notNull().default(""),
      /** The plan that is in force: confirmed and not closed. */
      currentPlanId: text(),
      /** One open draft of each kind a client at a time; these two columns are what holds that rule. */
      draftPlanId: text(),
      draftEvaluationId: text(),
      /** When the plan in force is to be evaluated next. */
      dueDate: day(),
      version: integer().notNull().default(1),
      createdAt: instant().notNull(),
      createdBy: text().notNull(),
      updatedAt: instant().notNull(),
    },
    (t) => [
      uniqueIndex("clients_number_idx").on(t.number),
      index("clients_personal_id_idx").on(t.personalId),
      index("clients_name_folded_idx").on(t.nameFolded),
      index("clients_responsible_id_idx").on(t.responsibleId, t.status, t.dueDate),
      index("clients_team_id_idx").on(t.teamId, t.status, t.dueDate),
      oneOf(kit, "clients_gender_check", t.gender, genders),
      oneOf(kit, "clients_status_check", t.status, clientStatuses),
      oneOf(kit, "clients_guardian_kind_check", t.guardianKind, guardianKinds),
      oneOf(kit, "clients_guardian_scope_check", t.guardianScope, guardianScopes),
    ],
  );

  const coWorkers = table(
    "co_workers",
    {
      clientId: text()
        .notNull()
        .references(() => clients.id),
      userId: text()
        .notNull()
        .references(() => users.id),
      addedAt: instant().notNull(),
      addedBy: text().notNull(),
    },
    (t) => [primaryKey({ columns: [t.clientId, t.userId] }), index("co_workers_user_id_idx").on(t.userId)],
  );

  /** Staff who are relatives or former partners: the block beats every other right. */
  const blocks = table(
    "blocks",
    {
      clientId: text()
        .notNull()
        .references(() => clients.id),
      userId: text()
        .notNull()
        .references(() => users.id),
      addedAt: instant().notNull(),
      addedBy: text().notNull(),
    },
    (t) => [primaryKey({ columns: [t.clientId, t.userId] }), index("blocks_user_id_idx").on(t.userId)],
  );

  /** Why somebody opened a team's other client; the right lasts until midnight and the lead sees it. */
  const openingReasons = table(
    "opening_reasons",
    {
      id: id(),
      clientId: text()
        .notNull()
        .references(() => clients.id),
      userId: text()
        .notNull()
        .references(() => users.id),
      reason: text().notNull(),
      /** The day it is good for. */
      day: day().notNull(),
      at: instant().notNull(),
      /** When a lead marked it as looked at, and who. */
      seenAt: instant(),
      seenBy: text(),
    },
    (t) => [
      index("opening_reasons_user_id_idx").on(t.userId, t.day),
      index("opening_reasons_client_id_idx").on(t.clientId),
    ],
  );

  return { clients, coWorkers, blocks, openingReasons };
}
