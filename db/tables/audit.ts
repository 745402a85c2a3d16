import { auditRoles } from "@/lib/access/roles";
import type { Kit } from "../columns.sqlite";
import { oneOf } from "./check";

/** Who did what to whose data. No foreign keys: a row outlives what it describes. */
export function auditTables(kit: Kit) {
  const { table, id, text, choice, instant, json, index } = kit;

  const audit = table(
    "audit",
    {
      id: id(),
      at: instant().notNull(),
      /** The id of the user; of the client, when the client acted on an own page. */
      userId: text().notNull(),
      userName: text().notNull(),
      role: choice(auditRoles).notNull(),
      sessionId: text().notNull().default(""),
      /** `thing.verb`, such as `client.open`; the whole list is in `lib/audit/acts.ts`. */
      act: text().notNull(),
      clientId: text(),
      /** The id of the plan, evaluation, user or team the act was on. */
      object: text(),
      /** Why the person may: responsible, co-worker, substitute, lead, reason. */
      ground: text().notNull().default(""),
      /** Ids shown, filters, paths: what the act covered; never the text itself. */
      detail: json<Record<string, unknown>>(),
    },
    (t) => [
      index("audit_at_idx").on(t.at),
      index("audit_client_id_idx").on(t.clientId, t.at),
      index("audit_user_id_idx").on(t.userId, t.at),
      oneOf(kit, "audit_role_check", t.role, auditRoles),
    ],
  );

  return { audit };
}
