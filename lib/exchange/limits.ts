/** The largest file that is read, in bytes: some 40,000 clients with two plans each. */
export const maxFileBytes = 200 * 1024 * 1024;

/** The largest table of clients, in bytes. The body of an action may be as large as this twice over (next.config.js). */
export const tableBytes = 900_000;

/** How many faults of a file are told at once. */
export const maxFaults = 50;

/** Clients of an import that are written together: so many that the same pages of the file are seldom written twice. */
export const writtenTogether = 128;

/** How long a transaction of an import writes, milliseconds: so short that a running server's save hardly waits for it. */
export const heldFor = 4;

/** How long the pause after such a transaction is, as a share of the time the transaction took. */
export const breath = 0.8;
