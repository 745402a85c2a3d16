import "server-only";
import { eq } from "drizzle-orm";
import { officeSettings } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { readOffice } from "@/lib/access/session-office";
import { recordAudit } from "@/lib/audit/record";
import { AppError } from "@/lib/errors";
import { canManageOffice } from "../policy";
import type { EditTextInput } from "../schema";

/**
 * Sets a text for what clients read, or takes it away when it is empty; it holds in this process at once, in others
 * within seconds. Throws `notFound` for a non-administrator.
 */
export async function editText(actor: Actor, { name, value }: EditTextInput, now: Date): Promise<void> {
  if (!canManageOffice(actor)) throw new AppError("notFound");
  await transact(async (tx) => {
    const mark = { value, at: now, by: actor.userId };
    const [before] = await tx.select().from(officeSettings).where(eq(officeSettings.name, name));
    if ((before?.value ?? "") === value) return;
    if (value === "") await tx.delete(officeSettings).where(eq(officeSettings.name, name));
    else
      await tx
        .insert(officeSettings)
        .values({ name, ...mark })
        .onConflictDoUpdate({ target: officeSettings.name, set: mark });
    const act = value === "" ? "setting.reset" : "setting.edit";
    await recordAudit(tx, actor, { act, object: name, detail: { text: true } }, now);
    await readOffice(tx);
  });
}
