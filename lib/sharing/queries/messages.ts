import "server-only";
import { and, asc, count, desc, eq, isNotNull, isNull, type SQL } from "drizzle-orm";
import { clients, messages, shares } from "@/db/schema";
import { read, type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { requireNamed } from "@/lib/clients/access";
import { namedClients } from "@/lib/clients/scope";
import { fullName } from "@/lib/person-name";
import { clientDocument } from "@/lib/summary/document";
import type { MessageKind } from "@/lib/terms";
import { namedGoals } from "../goals";

/** What a client said, for their workers. */
export type ListedMessage = {
  id: string;
  clientId: string;
  clientName: string;
  kind: MessageKind;
  words: string;
  /** Goals that the client called important, in the words of their page. */
  goals: string[];
  at: Date;
  /** Null while nobody has dealt with it. */
  answeredAt: Date | null;
  answeredByName: string;
  answer: string;
};

/** A page that locked, of which no worker has marked that they know. */
export type NewLock = { shareId: string; clientId: string; clientName: string; lockedAt: Date };

/** Whatever waits is shown: a page of a list would hide what was sent first. */
const most = 200;

/**
 * What clients have said and nobody has dealt with, the oldest first, and locks that nobody has marked as seen: of all
 * whose worker, co-worker or substitute today the actor is. Leaves an audit row with the clients named.
 */
export async function openWaiting(
  actor: Actor,
  now: Date,
): Promise<{ messages: ListedMessage[]; locks: NewLock[] }> {
  return transact(async (tx) => {
    const waiting = await listed(tx, waitingFor(tx, actor)).orderBy(asc(messages.at)).limit(most);
    const locks = await tx
      .select({ shareId: shares.id, lockedAt: shares.lockedAt, ...clientColumns })
      .from(shares)
      .innerJoin(clients, eq(clients.id, shares.clientId))
      .where(lockedFor(tx, actor))
      .orderBy(asc(shares.lockedAt))
      .limit(most);
    const ids = [...new Set([...waiting, ...locks].map(({ clientId }) => clientId))];
    await recordAudit(tx, actor, { act: "message.list", detail: { ids } }, now);
    return {
      messages: waiting.map(asMessage),
      locks: locks.flatMap(({ shareId, clientId, lockedAt, ...client }) =>
        lockedAt ? [{ shareId, clientId, lockedAt, clientName: fullName(client) || client.number }] : [],
      ),
    };
  });
}

/** How many messages and locks wait for the actor. Names nobody. */
export async function countWaiting(actor: Actor): Promise<number> {
  return read(async (db) => {
    const [waiting] = await db
      .select({ n: count() })
      .from(messages)
      .innerJoin(clients, eq(clients.id, messages.clientId))
      .where(waitingFor(db, actor));
    const [locks] = await db
      .select({ n: count() })
      .from(shares)
      .innerJoin(clients, eq(clients.id, shares.clientId))
      .where(lockedFor(db, actor));
    return (waiting?.n ?? 0) + (locks?.n ?? 0);
  });
}

/** All that a client has said, the newest first. Leaves an audit row. Throws `notFound` for who is not their worker. */
export async function listMessages(
  actor: Actor,
  clientId: string,
  now: Date,
): Promise<{ clientName: string; messages: ListedMessage[]; isArchived: boolean }> {
  return transact(async (tx) => {
    const { relation, ground } = await requireNamed(tx, actor, clientId, now);
    const [client] = await tx.select(clientColumns).from(clients).where(eq(clients.id, clientId));
    const rows = await listed(tx, eq(messages.clientId, clientId)).orderBy(desc(messages.at));
    await recordAudit(tx, actor, { act: "message.list", clientId, ground }, now);
    const clientName = client ? fullName(client) || client.number : "";
    return { clientName, messages: rows.map(asMessage), isArchived: relation.status === "archived" };
  });
}

const clientColumns = {
  clientId: clients.id,
  number: clients.number,
  firstName: clients.firstName,
  lastName: clients.lastName,
};

function waitingFor(tx: Tx, actor: Actor): SQL | undefined {
  return and(namedClients(tx, actor), eq(clients.status, "active"), isNull(messages.answeredAt));
}

function lockedFor(tx: Tx, actor: Actor): SQL | undefined {
  return and(
    namedClients(tx, actor),
    eq(clients.status, "active"),
    isNotNull(shares.lockedAt),
    isNull(shares.lockSeenAt),
    isNull(shares.revokedAt),
  );
}

function listed(tx: Tx, where: SQL | undefined) {
  return tx
    .select({ message: messages, content: shares.content, ...clientColumns })
    .from(messages)
    .innerJoin(clients, eq(clients.id, messages.clientId))
    .leftJoin(shares, eq(shares.id, messages.shareId))
    .where(where)
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof listed>>[number];

function asMessage({ message, content, clientId, ...client }: Row): ListedMessage {
  const { id, kind, words, at, answeredAt, answeredByName, answer } = message;
  const document = clientDocument.safeParse(content).data;
  return {
    ...{ id, clientId, kind, words, at, answeredAt, answeredByName, answer },
    clientName: fullName(client) || client.number,
    goals: document ? namedGoals(document, message.goals) : [],
  };
}
