/** Rows on a page of the log. */
export const logPageSize = 50;

/** The most rows in one file: more would open in no spreadsheet that people have, and keep the server busy. */
export const exportLimit = 50_000;
