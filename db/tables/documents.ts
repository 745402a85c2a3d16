import { documentKinds, evaluationStates, planStates, tookParts } from "@/lib/terms";
import type { Kit } from "../columns.sqlite";
import { oneOf } from "./check";
import type { clientTables } from "./clients";

/** Plans and evaluations as documents, and the saving of them: fields, changes, revisions, replay keys. */
export function documentTables(kit: Kit, { clients }: ReturnType<typeof clientTables>) {
  const { table, id, text, choice, day, boolean, instant, integer, json, index, uniqueIndex, primaryKey } =
    kit;

  const plans = table(
    "plans",
    {
      id: id(),
      clientId: text()
        .notNull()
        .references(() => clients.id),
      edition: text().notNull(),
      state: choice(planStates).notNull(),
      /** Moves with every saved change; what the browser sends back as `base`. */
      version: integer().notNull(),
      /** The latest confirmed revision; 0 before the first. */
      revision: integer().notNull().default(0),
      /** A confirmed plan is being corrected: its fields may change, its confirmed rows do not until confirmed again. */
      correcting: boolean().notNull().default(false),
      correctionReason: text().notNull().default(""),
      createdAt: instant().notNull(),
      createdBy: text().notNull(),
      /** From the latest confirmed revision. */
      confirmedOn: day(),
      tookPart: choice(tookParts),
      dueDate: day(),
      /** What figures count of it, as lib/facts writes it with its rows; empty before it is confirmed. */
      facts: text().notNull().default(""),
      closedAt: instant(),
      closeReason: text().notNull().default(""),
      /** The plan that took this one's place when it was confirmed. */
      replacedById: text(),
    },
    (t) => [
      index("plans_client_id_idx").on(t.clientId, t.createdAt),
      index("plans_confirmed_on_idx").on(t.confirmedOn),
      oneOf(kit, "plans_state_check", t.state, planStates),
      oneOf(kit, "plans_took_part_check", t.tookPart, tookParts),
    ],
  );

  const evaluations = table(
    "evaluations",
    {
      id: id(),
      clientId: text()
        .notNull()
        .references(() => clients.id),
      planId: text()
        .notNull()
        .references(() => plans.id),
      state: choice(evaluationStates).notNull(),
      version: integer().notNull(),
      revision: integer().notNull().default(0),
      correcting: boolean().notNull().default(false),
      correctionReason: text().notNull().default(""),
      createdAt: instant().notNull(),
      createdBy: text().notNull(),
      /** The day of the meeting, from the latest confirmed revision. */
      evaluatedOn: day(),
      /** When to evaluate again; the client's due date while this is the latest evaluation of the plan in force. */
      nextDueDate: day(),
      tookPart: choice(tookParts),
      /** As a plan's. */
      facts: text().notNull().default(""),
    },
    (t) => [
      index("evaluations_client_id_idx").on(t.clientId),
      index("evaluations_plan_id_idx").on(t.planId, t.evaluatedOn),
      oneOf(kit, "evaluations_state_check", t.state, evaluationStates),
      oneOf(kit, "evaluations_took_part_check", t.tookPart, tookParts),
    ],
  );

  /** The working copy of a document: its latest value at each path. No foreign key: a document is a plan or an evaluation. */
  const fields = table(
    "fields",
    {
      documentId: text().notNull(),
      path: text().notNull(),
      value: json<unknown>(),
      version: integer().notNull(),
      by: text().notNull(),
      at: instant().notNull(),
    },
    (t) => [primaryKey({ columns: [t.documentId, t.path] })],
  );

  /** Every accepted value, for history and merge; never updated, never deleted while the document lives. */
  const changes = table(
    "changes",
    {
      documentId: text().notNull(),
      version: integer().notNull(),
      path: text().notNull(),
      value: json<unknown>(),
      by: text().notNull(),
      at: instant().notNull(),
    },
    (t) => [primaryKey({ columns: [t.documentId, t.version, t.path] })],
  );

  /** The answer to each save by its idempotency key, so that a repeated request changes nothing. */
  const saves = table(
    "saves",
    {
      documentId: text().notNull(),
      key: text().notNull(),
      answer: json<unknown>().notNull(),
      at: instant().notNull(),
    },
    (t) => [primaryKey({ columns: [t.documentId, t.key] }), index("saves_at_idx").on(t.at)],
  );

  /** What was confirmed, whole; never changes. */
  const revisions = table(
    "revisions",
    {
      id: id(),
      documentId: text().notNull(),
      kind: choice(documentKinds).notNull(),
      clientId: text()
        .notNull()
        .references(() => clients.id),
      revision: integer().notNull(),
      version: integer().notNull(),
      content: json<unknown>().notNull(),
      /** Why it was corrected; empty for the first. */
      reason: text().notNull().default(""),
      by: text().notNull(),
      byName: text().notNull(),
      at: instant().notNull(),
    },
    (t) => [
      uniqueIndex("revisions_document_id_idx").on(t.documentId, t.revision),
      index("revisions_client_id_idx").on(t.clientId),
      oneOf(kit, "revisions_kind_check", t.kind, documentKinds),
    ],
  );

  return { plans, evaluations, fields, changes, saves, revisions };
}
