/** Clients on a page of the list. */
export const pageSize = 25;

/** The most clients in one transfer: a page that a person still reads through before confirming. */
export const transferLimit = 200;

/** The age at which a client is an adult. */
export const adultAge = 18;
