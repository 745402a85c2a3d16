import "server-only";
import { asc, eq } from "drizzle-orm";
import { clients, coWorkers, teams, users } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { ageOn, type Day, dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { fullName } from "@/lib/person-name";
import { maskPersonalId } from "@/lib/personal-id";
import type { ClientStatus, Gender } from "@/lib/terms";
import { fieldColumns } from "../columns";
import {
  canAdministerClient,
  canEditClient,
  canGiveReason,
  canSeeContact,
  type Ground,
  openGround,
} from "../policy";
import type { ClientFields } from "../schema";
import { relationColumns } from "../scope";
import { adultAge } from "../terms";

export type Colleague = { id: string; name: string; title: string; phone: string };
export type Contact = Pick<ClientFields, "phone" | "email" | "address" | "municipality">;
export type SafeContact = Pick<ClientFields, "noPost" | "noSms" | "noEmail" | "noLink" | "safePhoneHours">;
type Guardian = { kind: NonNullable<ClientFields["guardianKind"]>; scope: ClientFields["guardianScope"] } & {
  name: string;
  phone: string;
};

/** A client as somebody who may open them sees them. */
export type OpenedClient = {
  id: string;
  number: string;
  /** First name first; empty when none was given. */
  name: string;
  birthDate: Day | null;
  age: number | undefined;
  isMinor: boolean;
  gender: Gender;
  personalIdMasked: string;
  language: string;
  interpreterLanguage: string;
  nonDisclosure: boolean;
  /** Undefined when not for the actor to see. */
  contact: Contact | undefined;
  safeContact: SafeContact;
  guardian: Guardian | undefined;
  status: ClientStatus;
  archivedAt: Date | null;
  archiveReason: string;
  team: { id: string; name: string };
  responsible: Colleague | undefined;
  coWorkers: Colleague[];
  currentPlanId: string | null;
  draftPlanId: string | null;
  draftEvaluationId: string | null;
  dueDate: Day | null;
  ground: Ground;
  /** Named, and the client is not archived. */
  canEdit: boolean;
  canAdminister: boolean;
};

/** `reason`: a colleague's client, which the actor may open by saying why. */
export type Opening = { access: "open"; client: OpenedClient } | { access: "reason" };

/** Opens a client's record and leaves an audit row. Throws `notFound` for who may neither open nor ask to. */
export async function openClient(actor: Actor, clientId: string, now: Date): Promise<Opening> {
  return transact((tx) => openClientIn(tx, actor, clientId, now));
}

/** The same inside a transaction, for a page that reads more of the client in one go. */
export async function openClientIn(tx: Tx, actor: Actor, clientId: string, now: Date): Promise<Opening> {
  const today = dayOf(now);
  const [row] = await tx
    .select({
      relation: relationColumns(tx, actor, today),
      fields: fieldColumns,
      client: {
        id: clients.id,
        number: clients.number,
        archivedAt: clients.archivedAt,
        archiveReason: clients.archiveReason,
        currentPlanId: clients.currentPlanId,
        draftPlanId: clients.draftPlanId,
        draftEvaluationId: clients.draftEvaluationId,
        dueDate: clients.dueDate,
      },
      team: { id: teams.id, name: teams.name },
      responsible: { id: users.id, name: users.name, title: users.title, phone: users.phone },
    })
    .from(clients)
    .innerJoin(teams, eq(teams.id, clients.teamId))
    .leftJoin(users, eq(users.id, clients.responsibleId))
    .where(eq(clients.id, clientId));
  if (!row) throw new AppError("notFound");
  const { relation, client, team } = row;
  const ground = openGround(actor, relation);
  if (!ground && canGiveReason(actor, relation)) return { access: "reason" };
  if (!ground) throw new AppError("notFound");
  await recordAudit(tx, actor, { act: "client.open", clientId, ground }, now);
  const fields = row.fields as ClientFields;
  return {
    access: "open",
    client: {
      ...client,
      ...shown(fields, today),
      contact: canSeeContact(actor, relation) ? contactOf(fields) : undefined,
      status: relation.status,
      team,
      responsible: row.responsible ?? undefined,
      coWorkers: await coWorkersOf(tx, clientId),
      ground,
      canEdit: relation.status === "active" && canEditClient(actor, relation),
      canAdminister: canAdministerClient(actor, relation),
    },
  };
}

function shown(fields: ClientFields, today: Day) {
  const { birthDate, gender, language, interpreterLanguage, nonDisclosure, personalId } = fields;
  const age = birthDate === null ? undefined : ageOn(birthDate, today);
  const { noPost, noSms, noEmail, noLink, safePhoneHours } = fields;
  return {
    name: fullName(fields),
    birthDate,
    age,
    isMinor: age !== undefined && age < adultAge,
    gender,
    personalIdMasked: personalId ? maskPersonalId(personalId) : "",
    language,
    interpreterLanguage,
    nonDisclosure,
    safeContact: { noPost, noSms, noEmail, noLink, safePhoneHours },
    guardian: guardianOf(fields),
  };
}

function contactOf({ phone, email, address, municipality }: ClientFields): Contact {
  return { phone, email, address, municipality };
}

function guardianOf(fields: ClientFields): Guardian | undefined {
  if (!fields.guardianKind) return undefined;
  const { guardianKind: kind, guardianScope: scope, guardianName: name, guardianPhone: phone } = fields;
  return { kind, scope, name, phone };
}

/** Co-workers by name. */
export async function coWorkersOf(tx: Tx, clientId: string): Promise<Colleague[]> {
  return tx
    .select({ id: users.id, name: users.name, title: users.title, phone: users.phone })
    .from(coWorkers)
    .innerJoin(users, eq(users.id, coWorkers.userId))
    .where(eq(coWorkers.clientId, clientId))
    .orderBy(asc(users.nameFolded));
}
