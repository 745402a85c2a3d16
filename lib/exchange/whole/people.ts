import "server-only";
import { asc, eq } from "drizzle-orm";
import { localItems, memberships, users } from "@/db/schema";
import type { Tx } from "@/db/store";
import { fold } from "@/lib/fold";
import { newId } from "@/lib/ids";
import { maxFaults } from "../limits";
import type { Place } from "../place";
import { ExchangeRefused } from "../refused";
import type { TableName } from "../rows";
import type { Whole } from "./read";
import type { FileFactor, FilePerson, WholeFile } from "./types";
import type { EmailOf } from "./write";

/** Everyone by id, and who of them has been named since: workers and leads, for the file's list. */
export async function namedPeople(tx: Tx): Promise<{ emailOf: EmailOf; named: () => FilePerson[] }> {
  const all = new Map((await tx.select().from(users)).map((user) => [user.id, user]));
  const asked = new Map<string, FilePerson>();
  return {
    emailOf: (id) => {
      const user = all.get(id);
      if (user && (user.role === "worker" || user.role === "lead")) {
        const { email, name, title, phone, role } = user;
        asked.set(email, { email, name, title, phone, role });
      }
      return user?.email;
    },
    named: () => [...asked.values()].sort((a, b) => (a.email < b.email ? -1 : 1)),
  };
}

export type Newcomers = { people: (FilePerson & { id: string })[]; ids: ReadonlyMap<string, string> };

/** Ids by e-mail for whoever is here or comes with the file. Throws `ExchangeRefused` for strangers without `create`. */
export async function newcomers(tx: Tx, people: readonly FilePerson[], create: boolean): Promise<Newcomers> {
  const here = await tx.select({ id: users.id, email: users.email }).from(users);
  const ids = new Map(here.map(({ id, email }) => [email, id]));
  const missing = people.filter(({ email }) => !ids.has(email)).map((person) => ({ ...person, id: newId() }));
  if (missing.length > 0 && !create)
    throw new ExchangeRefused(
      "Some of the people of the file are not here; --create would add them.",
      missing.slice(0, maxFaults).map(({ email }) => ({ path: "people", message: email })),
    );
  for (const { email, id } of missing) ids.set(email, id);
  return { people: missing, ids };
}

/** Columns that only an account here can stand in. */
const ofAccounts: Partial<Record<TableName, string>> = {
  clients: "responsibleId",
  coWorkers: "userId",
  blocks: "userId",
  openingReasons: "userId",
};

/** Throws `ExchangeRefused` for clients who name somebody who is neither here nor among the people of the file. */
export function requireKnown(clients: Whole["clients"], { ids }: Newcomers, worker: string): void {
  const isKnown = (told: unknown) => told === null || told === worker || ids.has(String(told));
  const faults = clients.flatMap(({ rows }, index) =>
    rows.flatMap(({ name, row }) => {
      const column = ofAccounts[name];
      if (!column || isKnown(row[column])) return [];
      const place = name === "clients" ? column : name;
      const message = `${row[column]} is neither here nor among the people of the file`;
      return [{ path: `clients[${index}].${place}`, message }];
    }),
  );
  if (faults.length > 0)
    throw new ExchangeRefused("Some clients name people who are unknown.", faults.slice(0, maxFaults));
}

/** The id of whom the file names; the worker of the place may be being made by the import itself. */
export function idsWith(
  { ids }: Newcomers,
  { workerId, workerEmail }: Pick<Place, "workerId" | "workerEmail">,
) {
  return (told: string): string => (told === workerEmail ? workerId : (ids.get(told) ?? told));
}

/** Adds the newcomers as members of the team, without a password. */
export async function addPeople(tx: Tx, { people }: Newcomers, place: Place, now: Date): Promise<void> {
  for (const { id, ...person } of people) {
    const facts = { ...person, nameFolded: fold(person.name) };
    if (person.email === place.workerEmail)
      await tx.update(users).set(facts).where(eq(users.id, place.workerId));
    else {
      await tx.insert(users).values({ id, ...facts, createdAt: now });
      await tx.insert(memberships).values({ userId: id, teamId: place.teamId });
    }
  }
}

/** The organisation's own factors as the file has them. */
export async function storedFactors(tx: Tx, emailOf: EmailOf): Promise<FileFactor[]> {
  const rows = await tx.select().from(localItems).orderBy(asc(localItems.code));
  return rows.map(({ code, classCode, names, clientNames, createdAt, createdBy, retiredAt }) => ({
    code,
    classCode,
    names: { fi: names.fi, sv: names.sv, en: names.en },
    clientNames: { fi: clientNames.fi, sv: clientNames.sv, en: clientNames.en },
    createdAt: createdAt.toISOString(),
    createdBy: emailOf(createdBy) ?? createdBy,
    retiredAt: retiredAt?.toISOString() ?? null,
  }));
}

/** Adds own factors that are missing; what is here stays as it is. */
export async function addFactors(
  tx: Tx,
  factors: WholeFile["localFactors"],
  userId: (told: string) => string,
): Promise<void> {
  for (const { createdAt, createdBy, retiredAt, ...factor } of factors)
    await tx
      .insert(localItems)
      .values({
        ...factor,
        createdAt: new Date(createdAt),
        createdBy: userId(createdBy),
        retiredAt: retiredAt ? new Date(retiredAt) : null,
      })
      .onConflictDoNothing();
}
