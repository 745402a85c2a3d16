/** Clients on a page of the list. */
export const pageSize = 25;

/** The most clients in one transfer: a page that a person still reads through before confirming. */
export const transferLimit = 200;

/** The age at which a client is an adult. */
export const adultAge = 18;

/** What the list of clients can be narrowed to that has waited long; the words of an address. */
export const waitings = ["old-draft", "untouched", "late-step", "queued", "message"] as const;
export type Waiting = (typeof waitings)[number];

/** A draft is old after so many days. */
export const oldDraftDays = 14;

/** A client is untouched after so many months. */
export const untouchedMonths = 3;

/** A service has been queued long after so many months. */
export const queuedMonths = 2;

/** A client's message has waited long when nobody has dealt with it for so many days. */
export const messageDays = 7;
