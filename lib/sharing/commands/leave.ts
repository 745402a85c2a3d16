import "server-only";
import { eq } from "drizzle-orm";
import { shareOpenings } from "@/db/schema";
import { transact } from "@/db/store";
import { openedShare, type PageKey } from "../rows";

/** Ends the key of an opened page at once; without one that opens it, there is nothing to end. */
export async function leaveShare(page: PageKey, now: Date): Promise<void> {
  await transact(async (tx) => {
    const opened = await openedShare(tx, page, now);
    if (!opened) return;
    await tx.update(shareOpenings).set({ until: now }).where(eq(shareOpenings.id, opened.opening.id));
  });
}
