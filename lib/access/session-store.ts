import "server-only";
import { and, eq, isNull, lt, lte, ne, or } from "drizzle-orm";
import { sessions } from "@/db/schema";
import { read, type Tx, transact } from "@/db/store";
import { dayOf } from "@/lib/dates";
import { settings } from "@/lib/env";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import { newId } from "@/lib/ids";
import { storedOfficeNumber } from "@/lib/office-numbers";
import { type Actor, mintActor } from "./actor";
import { lookupOn } from "./session-lookup";
import { knowOffice, readOffice } from "./session-office";
import { hashToken, newToken } from "./tokens";

export type Session = Limits & {
  actor: Actor;
  locale: Locale;
  /** Whether single keys do something: a person who dictates or whose hand shakes can switch them off. */
  shortcuts: boolean;
};

/** What a session's end is reckoned from; an open meeting counts as use until `meetingUntil`. */
type Limits = { seenAt: Date; expiresAt: Date; meetingUntil: Date | null };

/** `seen_at` is written at most this often: a page a second must not become a write a second. */
const touchMs = 60_000;

/** Starts a session; the token goes into the cookie and nowhere else. Sweeps sessions that have ended by time. */
export async function startSession(
  tx: Tx,
  userId: string,
  now: Date,
): Promise<{ id: string; token: string }> {
  // Swept by the limit that holds now, also in a process that has just begun.
  await readOffice(tx);
  const { absoluteMs } = settings();
  const idleSince = new Date(now.getTime() - idleMs());
  const noMeeting = or(isNull(sessions.meetingUntil), lte(sessions.meetingUntil, now));
  await tx
    .delete(sessions)
    .where(or(lte(sessions.expiresAt, now), and(lt(sessions.seenAt, idleSince), noMeeting)));
  const id = newId();
  const token = newToken();
  const expiresAt = new Date(now.getTime() + absoluteMs);
  await tx
    .insert(sessions)
    .values({ id, tokenHash: hashToken(token), userId, createdAt: now, seenAt: now, expiresAt });
  return { id, token };
}

/** The live session of a token: who, and until when. Undefined when it is unknown, ended, or its user disabled. */
export async function findSession(token: string, now: Date): Promise<Session | undefined> {
  await knowOffice();
  return read(async (db) => {
    const lookup = lookupOn(db);
    const [row] = await lookup.session.execute({ tokenHash: hashToken(token) });
    if (!row || row.disabledAt || now >= endOf(row)) return undefined;
    const { seenAt, expiresAt, meetingUntil, locale, shortcuts, disabledAt: _, ...facts } = row;
    const relations = await lookup.relations.execute({ userId: row.userId, today: dayOf(now) });
    const idsOf = (kind: "team" | "person") =>
      relations.filter((relation) => relation.kind === kind).map((relation) => relation.id);
    const actor = mintActor({ ...facts, teamIds: idsOf("team"), substituteFor: idsOf("person") });
    return { actor, locale: asLocale(locale), shortcuts, seenAt, expiresAt, meetingUntil };
  });
}

/** Moves the idle limit on, and tells from when it counts now. Writes only when the last move is a minute old. */
export async function touchSession(session: Session, now: Date): Promise<Date> {
  if (now.getTime() - session.seenAt.getTime() < touchMs) return session.seenAt;
  await transact(async (tx) => {
    await tx.update(sessions).set({ seenAt: now }).where(eq(sessions.id, session.actor.sessionId));
  });
  return now;
}

/** Ends one session, such as at sign-out. */
export async function endSession(tx: Tx, sessionId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.id, sessionId));
}

/** Ends the sessions of a user at once, all but one where `except` names it. */
export async function endSessionsOf(tx: Tx, userId: string, except?: string): Promise<void> {
  const theirs = eq(sessions.userId, userId);
  await tx.delete(sessions).where(except ? and(theirs, ne(sessions.id, except)) : theirs);
}

/** Whole seconds until the session ends unless it is used, and until it ends in any case. */
export function secondsLeft(session: Limits, now: Date): { idle: number; absolute: number } {
  const seconds = (until: Date) => Math.max(0, Math.floor((until.getTime() - now.getTime()) / 1000));
  return { idle: seconds(endOf(session)), absolute: seconds(session.expiresAt) };
}

/** The administrator's limit, or the environment's. */
function idleMs(): number {
  const minutes = storedOfficeNumber("idleMinutes");
  return minutes === undefined ? settings().idleMs : minutes * 60_000;
}

function endOf({ seenAt, expiresAt, meetingUntil }: Limits): Date {
  const inUse = Math.max(seenAt.getTime() + idleMs(), meetingUntil?.getTime() ?? 0);
  return new Date(Math.min(inUse, expiresAt.getTime()));
}
