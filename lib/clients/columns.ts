import "server-only";
import { clients } from "@/db/schema";
import { foldedName } from "@/lib/person-name";
import { type ClientFieldName, clientFieldNames } from "./fields";
import type { ClientFields } from "./schema";

/** The columns of the fields that a person fills. */
export const fieldColumns = {
  firstName: clients.firstName,
  lastName: clients.lastName,
  personalId: clients.personalId,
  birthDate: clients.birthDate,
  gender: clients.gender,
  phone: clients.phone,
  email: clients.email,
  address: clients.address,
  municipality: clients.municipality,
  language: clients.language,
  interpreterLanguage: clients.interpreterLanguage,
  noPost: clients.noPost,
  noSms: clients.noSms,
  noEmail: clients.noEmail,
  noLink: clients.noLink,
  safePhoneHours: clients.safePhoneHours,
  nonDisclosure: clients.nonDisclosure,
  guardianKind: clients.guardianKind,
  guardianScope: clients.guardianScope,
  guardianName: clients.guardianName,
  guardianPhone: clients.guardianPhone,
} satisfies Record<ClientFieldName, unknown>;

/** What is written for these fields, with what follows from them; anything else in `input` is left out. */
export function fieldValues(input: ClientFields) {
  const own = Object.fromEntries(clientFieldNames.map((name) => [name, input[name]])) as ClientFields;
  return { ...own, nameFolded: foldedName(own) };
}
