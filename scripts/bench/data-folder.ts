import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { closeStore } from "@/db/store";

/** On the disk the project is on: a folder in memory would make commits free. */
const place = path.resolve(".cache", "bench");

/** Lends an empty data folder and removes it afterwards, also after an error. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(place, { recursive: true });
  const folder = mkdtempSync(path.join(place, "data-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    return await work(folder);
  } finally {
    process.off("exit", remove);
    remove();
  }
}

/** Runs work on the database of a folder, as its only user, and closes it. */
export async function withStore<T>(folder: string, work: () => Promise<T>): Promise<T> {
  process.env.AVAIN_DATA = folder;
  try {
    return await work();
  } finally {
    await closeStore();
  }
}
