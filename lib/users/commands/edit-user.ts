import "server-only";
import { eq } from "drizzle-orm";
import { users } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { endSessionsOf } from "@/lib/access/session-store";
import { recordAudit } from "@/lib/audit/record";
import { AppError, invalid } from "@/lib/errors";
import { fold } from "@/lib/fold";
import { canManageUsers, removalFault } from "../policy";
import type { EditUserInput } from "../schema";
import {
  dropBrokenSubstitutes,
  putTeams,
  requireFreeEmail,
  requireTeams,
  requireUser,
  workingAdmins,
} from "./people";

/**
 * Edits a user. Another role ends their sessions at once; teams and flags hold from their next request. Throws
 * `notFound` for a non-administrator or unknown user, `invalid` for a taken address, teams that do not fit, one's own
 * role, and the last administrator's role.
 */
export async function editUser(actor: Actor, input: EditUserInput, now: Date): Promise<void> {
  if (!canManageUsers(actor)) throw new AppError("notFound");
  await transact(async (tx) => {
    const before = await requireUser(tx, input.userId);
    const newRole = input.role !== before.role;
    if (newRole) {
      const fault = removalFault(actor, before, await workingAdmins(tx));
      if (fault) throw invalid("role", fault);
    }
    await requireFreeEmail(tx, input.email, input.userId);
    await requireTeams(tx, input.role, input.teamIds);
    const { userId, teamIds, ...facts } = input;
    await tx
      .update(users)
      .set({ ...facts, nameFolded: fold(facts.name) })
      .where(eq(users.id, userId));
    await putTeams(tx, userId, teamIds);
    await dropBrokenSubstitutes(tx, userId);
    if (newRole) await endSessionsOf(tx, userId);
    const { role, countyFigures, researcher } = facts;
    const detail = { role, teamIds, countyFigures, researcher, emailChanged: facts.email !== before.email };
    await recordAudit(tx, actor, { act: "user.edit", object: userId, detail }, now);
  });
}
