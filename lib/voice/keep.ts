import "server-only";
import { and, eq } from "drizzle-orm";
import { clients, voiceAnswers } from "@/db/schema";
import type { Tx } from "@/db/store";
import { type Day, dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import type { VoiceAudience, VoiceSource } from "@/lib/terms";
import type { VoiceAnswers } from "./questions";

type Kept = { clientId: string; answers: VoiceAnswers; audience: VoiceAudience; source: VoiceSource };

/** Keeps what a client answered, by their name or nameless as they chose. The caller writes the audit row. */
export async function keepAnswers(tx: Tx, { clientId, ...given }: Kept, now: Date): Promise<void> {
  const [client] = await tx
    .select({ teamId: clients.teamId, gender: clients.gender })
    .from(clients)
    .where(eq(clients.id, clientId));
  if (!client) throw new AppError("notFound");
  const day = dayOf(now);
  const row = { id: newId(), ...client, ...given };
  if (given.audience === "worker") await tx.insert(voiceAnswers).values({ ...row, clientId, day });
  else await keepNameless(tx, { ...row, gender: "unknown", day: monthOf(day) });
}

/**
 * Answers for statistics have no gender, which would name the one man who answered in a month. They stand among those of
 * their month in an order of chance: the order in which rows were written, beside the log's, would tell whose they are.
 */
async function keepNameless(tx: Tx, row: typeof voiceAnswers.$inferInsert): Promise<void> {
  const ofMonth = and(eq(voiceAnswers.audience, "statistics"), eq(voiceAnswers.day, row.day));
  const before = await tx.select().from(voiceAnswers).where(ofMonth);
  if (before.length > 0) await tx.delete(voiceAnswers).where(ofMonth);
  const shuffled = [...before, row]
    .map((one) => ({ ...one, id: newId() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const one of shuffled) await tx.insert(voiceAnswers).values(one);
}

/** The first day of a day's month. */
export function monthOf(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}
