import { closeStore } from "@/db/store";

/**
 * Runs work on the database of a data folder beside the server that serves it, and closes it again: the next one may
 * be another's.
 */
export async function inData<T>(folder: string, work: () => Promise<T>): Promise<T> {
  process.env.DATABASE_URL = "";
  process.env.AVAIN_DATA = folder;
  try {
    return await work();
  } finally {
    await closeStore();
  }
}

/** The data folder of the server that all browser tests share. */
export function sharedFolder(): string {
  const folder = process.env.AVAIN_E2E_DATA;
  if (!folder) throw new Error("The folder of the tests is chosen by playwright.config.ts.");
  return folder;
}
