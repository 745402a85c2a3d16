/** Clients on a page of the list. */
export const pageSize = 25;

/** The age at which a client is an adult. */
export const adultAge = 18;
