import "server-only";
import { users } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { AppError } from "@/lib/errors";
import { fold } from "@/lib/fold";
import { newId } from "@/lib/ids";
import { canManageUsers } from "../policy";
import type { AddUserInput } from "../schema";
import { type Link, putLink } from "./links";
import { putTeams, requireFreeEmail, requireTeams } from "./people";

/**
 * Adds a user without a password and makes their invite link. Throws `notFound` for a non-administrator, `invalid` when
 * the address is taken or the teams do not fit the role.
 */
export async function addUser(
  actor: Actor,
  input: AddUserInput,
  now: Date,
): Promise<Link & { userId: string }> {
  if (!canManageUsers(actor)) throw new AppError("notFound");
  return transact(async (tx) => {
    await requireFreeEmail(tx, input.email);
    await requireTeams(tx, input.role, input.teamIds);
    const { teamIds, ...facts } = input;
    const userId = newId();
    await tx.insert(users).values({ id: userId, ...facts, nameFolded: fold(facts.name), createdAt: now });
    await putTeams(tx, userId, teamIds);
    const token = await putLink(tx, actor, userId, "invite", now);
    const { role, countyFigures, researcher } = facts;
    const detail = { role, teamIds, countyFigures, researcher };
    await recordAudit(tx, actor, { act: "user.invite", object: userId, detail }, now);
    return { userId, purpose: "invite", token };
  });
}
