import {
  documentKinds,
  genders,
  messageKinds,
  siteFeedbackKinds,
  voiceAudiences,
  voiceSources,
} from "@/lib/terms";
import type { Kit } from "../columns.sqlite";
import { oneOf } from "./check";
import type { clientTables } from "./clients";
import type { documentTables } from "./documents";
import type { peopleTables } from "./people";

/** What the client sees and says: the screen in the meeting, shared pages, messages, voice, and words about the site. */
export function clientSideTables(
  kit: Kit,
  {
    teams,
    clients,
    plans,
  }: ReturnType<typeof peopleTables> & ReturnType<typeof clientTables> & ReturnType<typeof documentTables>,
) {
  const { table, id, text, choice, day, integer, boolean, instant, json, index, uniqueIndex } = kit;
  const clientId = () =>
    text()
      .notNull()
      .references(() => clients.id);

  /** A second window beside the meeting. It shows one document, to the session that opened it, while it is open. */
  const clientScreens = table(
    "client_screens",
    {
      id: id(),
      clientId: clientId(),
      kind: choice(documentKinds).notNull(),
      documentId: text().notNull(),
      /** What the client reads, and the language beside it where an interpreter helps; languages of the client's words. */
      language: text().notNull(),
      beside: text(),
      startedAt: instant().notNull(),
      startedBy: text().notNull(),
      sessionId: text().notNull(),
      /** Null while it is open; it is over at `until` at the latest. */
      endedAt: instant(),
      until: instant().notNull(),
    },
    (t) => [
      index("client_screens_document_id_idx").on(t.documentId, t.endedAt),
      index("client_screens_started_by_idx").on(t.startedBy, t.endedAt),
      index("client_screens_client_id_idx").on(t.clientId),
      oneOf(kit, "client_screens_kind_check", t.kind, documentKinds),
    ],
  );

  /** A page that a client opens by a link and a number. What it shows was frozen when the worker approved it. */
  const shares = table(
    "shares",
    {
      id: id(),
      clientId: clientId(),
      planId: text()
        .notNull()
        .references(() => plans.id),
      /** Exactly what the client reads, whole. */
      content: json<unknown>().notNull(),
      /** Asks the questions of the client's voice too. */
      voice: boolean().notNull().default(false),
      /** The day they were answered; what was answered stands apart from here. */
      voiceDay: day(),
      tokenHash: text().notNull(),
      /** Of the number together with the token, which is stored nowhere: useless to whoever reads the database. */
      pinHash: text().notNull(),
      createdAt: instant().notNull(),
      createdBy: text().notNull(),
      createdByName: text().notNull(),
      expiresAt: instant().notNull(),
      /** How it was asked for, where safe contact or turvakielto would forbid it. */
      clientAsked: text().notNull().default(""),
      wrongPins: integer().notNull().default(0),
      /** Not before this may the number be tried again. */
      nextTryAt: instant(),
      lockedAt: instant(),
      /** When a worker had been told of the lock. */
      lockSeenAt: instant(),
      revokedAt: instant(),
      revokedBy: text(),
      /** The share that this one took the place of. */
      renewsId: text(),
    },
    (t) => [
      uniqueIndex("shares_token_hash_idx").on(t.tokenHash),
      index("shares_client_id_idx").on(t.clientId, t.createdAt),
    ],
  );

  /** Each time a shared page was opened with its number. */
  const shareOpenings = table(
    "share_openings",
    {
      id: id(),
      shareId: text()
        .notNull()
        .references(() => shares.id),
      at: instant().notNull(),
      /** Of the key that the browser holds until `until`. */
      keyHash: text().notNull(),
      until: instant().notNull(),
    },
    (t) => [
      uniqueIndex("share_openings_key_hash_idx").on(t.keyHash),
      index("share_openings_share_id_idx").on(t.shareId, t.at),
    ],
  );

  /** What a client answered on a shared page, for the worker. */
  const messages = table(
    "messages",
    {
      id: id(),
      clientId: clientId(),
      planId: text()
        .notNull()
        .references(() => plans.id),
      shareId: text().references(() => shares.id),
      kind: choice(messageKinds).notNull(),
      words: text().notNull().default(""),
      /** Keys of the goals that are important to the client. */
      goals: json<string[]>().notNull(),
      at: instant().notNull(),
      /** What the worker answered; empty when it was only marked as dealt with. */
      answer: text().notNull().default(""),
      answeredAt: instant(),
      answeredBy: text(),
      answeredByName: text().notNull().default(""),
    },
    (t) => [
      index("messages_client_id_idx").on(t.clientId, t.at),
      index("messages_answered_at_idx").on(t.answeredAt),
      oneOf(kit, "messages_kind_check", t.kind, messageKinds),
    ],
  );

  /**
   * Answers to the questions of the client's voice. Given only for statistics they name no client, and only the month:
   * nothing here or elsewhere leads back to who gave them.
   */
  const voiceAnswers = table(
    "voice_answers",
    {
      id: id(),
      teamId: text()
        .notNull()
        .references(() => teams.id),
      /** Null when given only for statistics. */
      clientId: text().references(() => clients.id),
      audience: choice(voiceAudiences).notNull(),
      source: choice(voiceSources).notNull(),
      /** The first of its month, when given only for statistics. */
      day: day().notNull(),
      gender: choice(genders).notNull(),
      answers: json<Record<string, string>>().notNull(),
      /** When a worker looked at what was shown to them. */
      seenAt: instant(),
      seenBy: text(),
    },
    (t) => [
      index("voice_answers_team_id_idx").on(t.teamId, t.day),
      index("voice_answers_client_id_idx").on(t.clientId, t.day),
      oneOf(kit, "voice_answers_audience_check", t.audience, voiceAudiences),
      oneOf(kit, "voice_answers_source_check", t.source, voiceSources),
      oneOf(kit, "voice_answers_gender_check", t.gender, genders),
    ],
  );

  /** Words about the site itself, from anyone; the law gives fourteen days for an answer. */
  const siteFeedback = table(
    "site_feedback",
    {
      id: id(),
      kind: choice(siteFeedbackKinds).notNull(),
      words: text().notNull(),
      /** Where the answer goes, if one is wanted. */
      replyTo: text().notNull().default(""),
      locale: text().notNull(),
      at: instant().notNull(),
      dueDay: day().notNull(),
      answer: text().notNull().default(""),
      answeredAt: instant(),
      answeredBy: text(),
    },
    (t) => [
      index("site_feedback_answered_at_idx").on(t.answeredAt, t.dueDay),
      oneOf(kit, "site_feedback_kind_check", t.kind, siteFeedbackKinds),
    ],
  );

  return { clientScreens, shares, shareOpenings, messages, voiceAnswers, siteFeedback };
}
