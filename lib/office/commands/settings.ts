import "server-only";
import { eq } from "drizzle-orm";
import { officeSettings } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { readOffice } from "@/lib/access/session-office";
import { recordAudit } from "@/lib/audit/record";
import { AppError } from "@/lib/errors";
import type { OfficeNumberName } from "@/lib/office-numbers";
import { canManageOffice } from "../policy";
import type { EditSettingInput } from "../schema";

/** Sets a number; it holds in this process at once, in others within seconds. Throws `notFound` for a non-administrator. */
export async function editSetting(actor: Actor, { name, value }: EditSettingInput, now: Date): Promise<void> {
  if (!canManageOffice(actor)) throw new AppError("notFound");
  await transact(async (tx) => {
    const mark = { value, at: now, by: actor.userId };
    const [before] = await tx.select().from(officeSettings).where(eq(officeSettings.name, name));
    if (before?.value === value) return;
    await tx
      .insert(officeSettings)
      .values({ name, ...mark })
      .onConflictDoUpdate({ target: officeSettings.name, set: mark });
    const detail = { from: before?.value ?? null, to: value };
    await recordAudit(tx, actor, { act: "setting.edit", object: name, detail }, now);
    await readOffice(tx);
  });
}

/** Gives a setting its default back. Throws `notFound` for a non-administrator. */
export async function resetSetting(actor: Actor, name: OfficeNumberName, now: Date): Promise<void> {
  if (!canManageOffice(actor)) throw new AppError("notFound");
  await transact(async (tx) => {
    const [before] = await tx.delete(officeSettings).where(eq(officeSettings.name, name)).returning();
    if (!before) return;
    const detail = { from: before.value };
    await recordAudit(tx, actor, { act: "setting.reset", object: name, detail }, now);
    await readOffice(tx);
  });
}
