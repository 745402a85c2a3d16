import "server-only";
import { and, asc, desc, eq, exists, inArray, not } from "drizzle-orm";
import { blocks, clients, consents, teams } from "@/db/schema";
import type { Tx } from "@/db/store";

/** Whose clients are asked for, and by whom: a person never gets a client whose block list has them. */
export type Scope = { teamIds: readonly string[]; userId: string };

/** Why clients are not in a file, and how many. */
export type LeftOut = { nonDisclosure: number; noConsent: number; withdrawn: number };
export type Chosen = { ids: string[]; leftOut: LeftOut };

const byNumber = new Intl.Collator("en", { numeric: true });

/** Clients of the teams by number, all of them: for who keeps the data. */
export async function everyClient(tx: Tx, scope: Scope): Promise<string[]> {
  return (await listed(tx, scope)).map(({ id }) => id);
}

/** Clients of the teams without those under turvakielto, who are in no file that people take away. */
export async function namedClients(tx: Tx, scope: Scope): Promise<Chosen> {
  const all = await listed(tx, scope);
  const open = all.filter(({ nonDisclosure }) => !nonDisclosure);
  const leftOut = { nonDisclosure: all.length - open.length, noConsent: 0, withdrawn: 0 };
  return { ids: open.map(({ id }) => id), leftOut };
}

/** Clients whose latest word on research is a consent, without those under turvakielto. */
export async function consentingClients(tx: Tx, scope: Scope): Promise<Chosen> {
  const all = await listed(tx, scope);
  const given = await researchConsents(tx, scope);
  const ids: string[] = [];
  const leftOut = { nonDisclosure: 0, noConsent: 0, withdrawn: 0 };
  for (const { id, nonDisclosure } of all) {
    const consent = given.get(id);
    if (nonDisclosure) leftOut.nonDisclosure++;
    else if (consent === undefined) leftOut.noConsent++;
    else if (!consent) leftOut.withdrawn++;
    else ids.push(id);
  }
  return { ids, leftOut };
}

async function listed(tx: Tx, { teamIds, userId }: Scope) {
  const rows = await tx
    .select({ id: clients.id, number: clients.number, nonDisclosure: clients.nonDisclosure })
    .from(clients)
    .innerJoin(teams, and(eq(teams.id, clients.teamId), eq(teams.staging, false)))
    .where(and(inArray(clients.teamId, [...teamIds]), not(blockedFor(tx, userId))));
  return rows.sort((a, b) => byNumber.compare(a.number, b.number) || (a.number < b.number ? -1 : 1));
}

function blockedFor(tx: Tx, userId: string) {
  return exists(
    tx
      .select({ userId: blocks.userId })
      .from(blocks)
      .where(and(eq(blocks.clientId, clients.id), eq(blocks.userId, userId))),
  );
}

/** Whether the latest word of each client who has said one is a consent. */
async function researchConsents(tx: Tx, { teamIds }: Scope): Promise<Map<string, boolean>> {
  const rows = await tx
    .select({ clientId: consents.clientId, given: consents.given })
    .from(consents)
    .innerJoin(clients, eq(clients.id, consents.clientId))
    .where(and(inArray(clients.teamId, [...teamIds]), eq(consents.kind, "research")))
    .orderBy(asc(consents.at), asc(consents.day), desc(consents.given));
  return new Map(rows.map(({ clientId, given }) => [clientId, given]));
}
