import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { clients, consents } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { requireNamed } from "@/lib/clients/access";
import type { Day } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { consentKinds } from "@/lib/terms";
import type { ConsentGiver, ConsentKind } from "./schema";

/** What was said once of one consent. */
export type ConsentEntry = {
  id: string;
  given: boolean;
  giver: ConsentGiver;
  day: Day;
  at: Date;
  byName: string;
};
export type ConsentsPage = {
  clientId: string;
  number: string;
  language: string;
  guardianKind: (typeof clients.$inferSelect)["guardianKind"];
  isArchived: boolean;
  /** Every kind, with what was said of it, the latest first: that is in force. */
  kinds: { kind: ConsentKind; entries: ConsentEntry[] }[];
};

/** A client's consents with their history, for named workers; leaves an audit row. Throws `notFound`. */
export async function openConsents(actor: Actor, clientId: string, now: Date): Promise<ConsentsPage> {
  return transact(async (tx) => {
    const { relation, ground } = await requireNamed(tx, actor, clientId, now);
    const [client] = await tx
      .select({ number: clients.number, language: clients.language, guardianKind: clients.guardianKind })
      .from(clients)
      .where(eq(clients.id, clientId));
    if (!client) throw new AppError("notFound");
    await recordAudit(tx, actor, { act: "consents.open", clientId, ground }, now);
    const rows = await consentsOf(tx, clientId);
    return {
      clientId,
      ...client,
      isArchived: relation.status === "archived",
      kinds: consentKinds.map((kind) => ({ kind, entries: rows.filter((row) => row.kind === kind) })),
    };
  });
}

/** All that was said of a client's consents, the latest first. */
export async function consentsOf(
  tx: Tx,
  clientId: string,
): Promise<(ConsentEntry & { kind: ConsentKind })[]> {
  return tx
    .select({
      id: consents.id,
      kind: consents.kind,
      given: consents.given,
      giver: consents.giver,
      day: consents.day,
      at: consents.at,
      byName: consents.byName,
    })
    .from(consents)
    .where(eq(consents.clientId, clientId))
    .orderBy(desc(consents.at), desc(consents.day), asc(consents.given));
}
