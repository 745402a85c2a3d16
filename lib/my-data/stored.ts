import "server-only";
import { and, asc, eq } from "drizzle-orm";
import {
  clientScreens,
  clients,
  coWorkers,
  handOvers,
  meetings,
  messages,
  methodUses,
  teams,
  users,
  voiceAnswers,
} from "@/db/schema";
import type { Tx } from "@/db/store";
import { fieldColumns } from "@/lib/clients/columns";
import type { ClientFields } from "@/lib/clients/schema";
import { consentsOf } from "@/lib/consents/queries";
import { AppError } from "@/lib/errors";
import { storedPlans } from "./documents";
import { storedShares } from "./shares";

/**
 * Everything that is stored of a client and is the client's to have. Left out are the block list (it would tell whose
 * relative or former partner works here), the reasons that others gave for opening the record (they may name who had
 * called; that it was opened, by whom and when stands in the log report), and hashes of links, numbers and sessions.
 */
export async function storedOf(tx: Tx, clientId: string) {
  const client = await storedClient(tx, clientId);
  const people = new Map(
    (await tx.select({ id: users.id, name: users.name }).from(users)).map(({ id, name }) => [id, name]),
  );
  const names = (id: string) => people.get(id) ?? "";
  return {
    client,
    plans: await storedPlans(tx, clientId, names),
    diary: await tx
      .select({
        planId: methodUses.planId,
        method: methodUses.method,
        day: methodUses.day,
        note: methodUses.note,
        byName: methodUses.byName,
        at: methodUses.at,
        removedAt: methodUses.removedAt,
      })
      .from(methodUses)
      .where(eq(methodUses.clientId, clientId))
      .orderBy(asc(methodUses.day), asc(methodUses.at)),
    meetings: (
      await tx
        .select({
          kind: meetings.kind,
          mode: meetings.mode,
          startedAt: meetings.startedAt,
          endedAt: meetings.endedAt,
          startedBy: meetings.startedBy,
        })
        .from(meetings)
        .where(eq(meetings.clientId, clientId))
        .orderBy(asc(meetings.startedAt))
    ).map(({ startedBy, ...meeting }) => ({ ...meeting, byName: names(startedBy) })),
    screens: (
      await tx
        .select({
          kind: clientScreens.kind,
          language: clientScreens.language,
          startedAt: clientScreens.startedAt,
          endedAt: clientScreens.endedAt,
          startedBy: clientScreens.startedBy,
        })
        .from(clientScreens)
        .where(eq(clientScreens.clientId, clientId))
        .orderBy(asc(clientScreens.startedAt))
    ).map(({ startedBy, ...screen }) => ({ ...screen, byName: names(startedBy) })),
    handOvers: await tx
      .select({
        kind: handOvers.kind,
        revision: handOvers.revision,
        day: handOvers.day,
        byName: handOvers.byName,
        removedAt: handOvers.removedAt,
      })
      .from(handOvers)
      .where(eq(handOvers.clientId, clientId))
      .orderBy(asc(handOvers.at)),
    shares: await storedShares(tx, clientId),
    messages: await tx
      .select({
        kind: messages.kind,
        words: messages.words,
        goals: messages.goals,
        planId: messages.planId,
        at: messages.at,
        answer: messages.answer,
        answeredAt: messages.answeredAt,
        answeredByName: messages.answeredByName,
      })
      .from(messages)
      .where(eq(messages.clientId, clientId))
      .orderBy(asc(messages.at)),
    consents: (await consentsOf(tx, clientId)).map(({ id: _, ...consent }) => consent),
    voice: await tx
      .select({ day: voiceAnswers.day, source: voiceAnswers.source, answers: voiceAnswers.answers })
      .from(voiceAnswers)
      .where(and(eq(voiceAnswers.clientId, clientId), eq(voiceAnswers.audience, "worker")))
      .orderBy(asc(voiceAnswers.day), asc(voiceAnswers.id)),
  };
}

export type Stored = Awaited<ReturnType<typeof storedOf>>;

/** The record of a client and who works with them. Throws `notFound`. */
export async function storedClient(tx: Tx, clientId: string) {
  const [row] = await tx
    .select({
      number: clients.number,
      fields: fieldColumns,
      status: clients.status,
      archivedAt: clients.archivedAt,
      archiveReason: clients.archiveReason,
      dueDate: clients.dueDate,
      createdAt: clients.createdAt,
      updatedAt: clients.updatedAt,
      team: teams.name,
      responsible: users.name,
    })
    .from(clients)
    .innerJoin(teams, eq(teams.id, clients.teamId))
    .leftJoin(users, eq(users.id, clients.responsibleId))
    .where(eq(clients.id, clientId));
  if (!row) throw new AppError("notFound");
  const beside = await tx
    .select({ name: users.name, title: users.title, addedAt: coWorkers.addedAt })
    .from(coWorkers)
    .innerJoin(users, eq(users.id, coWorkers.userId))
    .where(eq(coWorkers.clientId, clientId))
    .orderBy(asc(coWorkers.addedAt), asc(users.nameFolded));
  return { ...row, fields: row.fields as ClientFields, coWorkers: beside };
}
