import type { ClientFields } from "./schema";

/** Ways in which a client may not be contacted. */
export const safeContactMarks = ["noPost", "noSms", "noEmail", "noLink"] as const;
export type SafeContactMark = (typeof safeContactMarks)[number];

/** The marks that are set, in a steady order. */
export function marksSet(contact: Pick<ClientFields, SafeContactMark>): SafeContactMark[] {
  return safeContactMarks.filter((mark) => contact[mark]);
}

/** Whether anything at all is to be kept in mind when contacting the client. */
export function isRestricted(contact: Pick<ClientFields, SafeContactMark | "safePhoneHours">): boolean {
  return contact.safePhoneHours !== "" || marksSet(contact).length > 0;
}
