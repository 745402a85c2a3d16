import { listFeedbackKinds, listNames } from "@/lib/terms";
import type { Kit } from "../columns.sqlite";
import { oneOf } from "./check";

/** What the administrator looks after: items of our own in the lists, settings, and what workers say of the lists. */
export function officeTables(kit: Kit) {
  const { table, id, text, choice, instant, json, index } = kit;

  /** Factors that an organisation adds to a class. Retired, never deleted: old plans keep their meaning. */
  const localItems = table("local_items", {
    /** `local-…`; what documents hold. */
    code: text().primaryKey(),
    classCode: text().notNull(),
    /** What the worker sees, by language. */
    names: json<{ fi: string; sv: string; en: string }>().notNull(),
    /** What the client sees, by language. */
    clientNames: json<{ fi: string; sv: string; en: string }>().notNull(),
    createdAt: instant().notNull(),
    createdBy: text().notNull(),
    retiredAt: instant(),
  });

  /** Settings that an administrator changes while the app runs; what is not here has its default. */
  const officeSettings = table("office_settings", {
    name: text().primaryKey(),
    value: json<unknown>().notNull(),
    at: instant().notNull(),
    by: text().notNull(),
  });

  /** "This was missing", "this is unclear": about the lists, never about a client. */
  const listFeedback = table(
    "list_feedback",
    {
      id: id(),
      list: choice(listNames).notNull(),
      kind: choice(listFeedbackKinds).notNull(),
      /** The item that is unclear. */
      code: text(),
      words: text().notNull(),
      at: instant().notNull(),
      by: text().notNull(),
      byName: text().notNull(),
      answer: text().notNull().default(""),
      answeredAt: instant(),
      answeredBy: text(),
    },
    (t) => [
      index("list_feedback_at_idx").on(t.at),
      index("list_feedback_by_idx").on(t.by),
      oneOf(kit, "list_feedback_list_check", t.list, listNames),
      oneOf(kit, "list_feedback_kind_check", t.kind, listFeedbackKinds),
    ],
  );

  return { localItems, officeSettings, listFeedback };
}
