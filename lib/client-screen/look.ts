import "server-only";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { type OpenScreen, requireScreen } from "./open-screen";
import { requireShownable, type Shown } from "./shown";

/** What a screen shows at a version of its document; `shown` is left out when that version is known already. */
export type Look = { screen: OpenScreen; version: number; shown: Shown | undefined };

/**
 * Looks at what a screen shows now: checked anew each time, covered by the audit row of opening it. Throws when the
 * screen is over, belongs to another session, or the actor may not change its document any more.
 */
export async function look(
  tx: Tx,
  actor: Actor,
  { screenId, known }: { screenId: string; known?: number },
  now: Date,
): Promise<Look> {
  return (await lookOnce(tx, actor, screenId, known, now)).found;
}

/** Opens a screen in its window, audited. Throws as `look`. */
export async function openScreen(
  actor: Actor,
  screenId: string,
  now: Date,
): Promise<Look & { shown: Shown }> {
  return transact(async (tx) => {
    const { found, ground } = await lookOnce(tx, actor, screenId, undefined, now);
    const { shown, screen } = found;
    if (!shown) throw new Error("a first look shows");
    const entry = {
      act: "clientScreen.open" as const,
      clientId: screen.clientId,
      object: screen.documentId,
      ground,
      detail: { screen: screenId },
    };
    await recordAudit(tx, actor, entry, now);
    return { ...found, shown };
  });
}

async function lookOnce(tx: Tx, actor: Actor, screenId: string, known: number | undefined, now: Date) {
  const screen = await requireScreen(tx, actor, screenId, now);
  const { version, ground, read } = await requireShownable(tx, actor, screen, now);
  const shown = version === known ? undefined : await read();
  return { found: { screen, version, shown }, ground };
}
