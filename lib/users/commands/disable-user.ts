import "server-only";
import { eq } from "drizzle-orm";
import { users } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { endSessionsOf } from "@/lib/access/session-store";
import { recordAudit } from "@/lib/audit/record";
import { AppError, invalid } from "@/lib/errors";
import { canManageUsers, removalFault } from "../policy";
import { dropLinks } from "./links";
import { dropBrokenSubstitutes, requireTeams, requireUser, teamIdsOf, workingAdmins } from "./people";

/**
 * Takes a user's access away at once: sessions, links and substitutions end; what they did stays. Throws `notFound` for
 * a non-administrator or unknown user, `invalid` for oneself and the last administrator.
 */
export async function disableUser(actor: Actor, userId: string, now: Date): Promise<void> {
  if (!canManageUsers(actor)) throw new AppError("notFound");
  await transact(async (tx) => {
    const user = await requireUser(tx, userId);
    const fault = removalFault(actor, user, await workingAdmins(tx));
    if (fault) throw invalid("userId", fault);
    if (user.disabled) return;
    await tx.update(users).set({ disabledAt: now }).where(eq(users.id, userId));
    await endSessionsOf(tx, userId);
    await dropLinks(tx, userId);
    await dropBrokenSubstitutes(tx, userId);
    await recordAudit(tx, actor, { act: "user.disable", object: userId }, now);
  });
}

/**
 * Gives a disabled user access again, with their old password. Throws `notFound` as above, `invalid` when their team
 * has been closed meanwhile.
 */
export async function enableUser(actor: Actor, userId: string, now: Date): Promise<void> {
  if (!canManageUsers(actor)) throw new AppError("notFound");
  await transact(async (tx) => {
    const user = await requireUser(tx, userId);
    if (!user.disabled) return;
    await requireTeams(tx, user.role, await teamIdsOf(tx, userId));
    await tx.update(users).set({ disabledAt: null }).where(eq(users.id, userId));
    await recordAudit(tx, actor, { act: "user.enable", object: userId }, now);
  });
}
