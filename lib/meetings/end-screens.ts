import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { clientScreens } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";

type Which = {
  documentId: string;
  /** Only the screens of this person; of everybody when it is left out. */
  startedBy?: string;
};

/** Ends the open screens over a document, inside the caller's transaction. Those that show something notice it themselves. */
export async function endScreensOver(
  tx: Tx,
  actor: Actor,
  { documentId, startedBy }: Which,
  now: Date,
): Promise<void> {
  const open = await tx
    .select({ id: clientScreens.id, clientId: clientScreens.clientId, until: clientScreens.until })
    .from(clientScreens)
    .where(
      and(
        eq(clientScreens.documentId, documentId),
        isNull(clientScreens.endedAt),
        startedBy ? eq(clientScreens.startedBy, startedBy) : undefined,
      ),
    );
  for (const { id, clientId, until } of open) {
    // One that nobody ended was over when its time was.
    const endedAt = until < now ? until : now;
    await tx.update(clientScreens).set({ endedAt }).where(eq(clientScreens.id, id));
    const detail = { screen: id };
    await recordAudit(tx, actor, { act: "clientScreen.end", clientId, object: documentId, detail }, now);
  }
}
