/** The largest file that is read, in bytes: some 40,000 clients with two plans each. */
export const maxFileBytes = 200 * 1024 * 1024;

/** How many faults of a file are told at once. */
export const maxFaults = 50;

/** Clients written in one transaction: so few that a running server's save hardly waits for it. */
export const batchSize = 8;

/** How long the pause after a transaction is, as a share of the time the transaction took. */
export const breath = 0.25;
