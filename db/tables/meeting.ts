import { documentKinds, meetingModes } from "@/lib/terms";
import type { Kit } from "../columns.sqlite";
import { oneOf } from "./check";
import type { clientTables } from "./clients";
import type { documentTables } from "./documents";

/** What happens around a plan: the meetings it is made in, the method diary, and what was taken to the official record. */
export function meetingTables(
  kit: Kit,
  { clients, plans }: ReturnType<typeof clientTables> & ReturnType<typeof documentTables>,
) {
  const { table, id, text, choice, day, instant, integer, index } = kit;
  const clientId = () =>
    text()
      .notNull()
      .references(() => clients.id);

  const meetings = table(
    "meetings",
    {
      id: id(),
      clientId: clientId(),
      kind: choice(documentKinds).notNull(),
      documentId: text().notNull(),
      mode: choice(meetingModes).notNull(),
      startedAt: instant().notNull(),
      startedBy: text().notNull(),
      /** Null while it is open; an open meeting keeps its worker's session alive until `until`. */
      endedAt: instant(),
      until: instant().notNull(),
    },
    (t) => [
      index("meetings_document_id_idx").on(t.documentId, t.startedAt),
      index("meetings_client_id_idx").on(t.clientId),
      index("meetings_started_by_idx").on(t.startedBy, t.endedAt),
      oneOf(kit, "meetings_kind_check", t.kind, documentKinds),
      oneOf(kit, "meetings_mode_check", t.mode, meetingModes),
    ],
  );

  /** The method diary: a method was used on a day. An entry taken back stays, with when. */
  const methodUses = table(
    "method_uses",
    {
      id: id(),
      clientId: clientId(),
      planId: text()
        .notNull()
        .references(() => plans.id),
      method: text().notNull(),
      day: day().notNull(),
      note: text().notNull().default(""),
      by: text().notNull(),
      byName: text().notNull(),
      at: instant().notNull(),
      removedAt: instant(),
      removedBy: text(),
    },
    (t) => [
      index("method_uses_plan_id_idx").on(t.planId, t.day),
      index("method_uses_client_id_idx").on(t.clientId),
    ],
  );

  /** That the text of a confirmed document was taken to the official record, and on which day. */
  const handOvers = table(
    "hand_overs",
    {
      id: id(),
      clientId: clientId(),
      kind: choice(documentKinds).notNull(),
      documentId: text().notNull(),
      revision: integer().notNull(),
      day: day().notNull(),
      by: text().notNull(),
      byName: text().notNull(),
      at: instant().notNull(),
      /** Taken back: it was marked by mistake. */
      removedAt: instant(),
      removedBy: text(),
    },
    (t) => [
      index("hand_overs_document_id_idx").on(t.documentId, t.revision),
      index("hand_overs_client_id_idx").on(t.clientId),
      oneOf(kit, "hand_overs_kind_check", t.kind, documentKinds),
    ],
  );

  return { meetings, methodUses, handOvers };
}
