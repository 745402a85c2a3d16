import "server-only";
import { asc } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { localItems, officeSettings } from "@/db/schema";
import { read, type Tx } from "@/db/store";
import { tellLocalFactors } from "@/lib/avain/local-factors";
import { tellOfficeNumbers } from "@/lib/office-numbers";
import { tellOfficeTexts } from "@/lib/office-texts";

/** How long what was read is trusted: a change made in another process holds here after this at the latest. */
const keptMs = 5_000;

/** Next loads modules more than once in a process; one reading is enough for all of them. */
const key = Symbol.for("avainpolku.officeReadAt");
const holder = globalThis as unknown as Record<symbol, number | undefined>;

const queries = prepared((db) => ({
  settings: db
    .select({ name: officeSettings.name, value: officeSettings.value })
    .from(officeSettings)
    .prepare(),
  factors: db.select().from(localItems).orderBy(asc(localItems.createdAt), asc(localItems.code)).prepare(),
}));

/** Lets this process know the administrator's settings and own factors; costs nothing when it knew them a moment ago. */
export async function knowOffice(): Promise<void> {
  const readAt = holder[key];
  if (readAt !== undefined && performance.now() - readAt < keptMs) return;
  await read(readOffice);
}

/** Reads them anew, such as after a change, which then holds in this process at once. */
export async function readOffice(db: Tx): Promise<void> {
  const { settings, factors } = queries(db);
  const stored = await settings.execute();
  tellOfficeNumbers(stored);
  tellOfficeTexts(stored);
  tellLocalFactors(await factors.execute());
  holder[key] = performance.now();
}
