import "server-only";
import { eq } from "drizzle-orm";
import { users } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { AppError, invalid } from "@/lib/errors";
import { canSetSubstituteOf, canSubstitute } from "../policy";
import type { SubstituteInput, SubstituteOfInput } from "../schema";
import { requireUser, teamIdsOf } from "./people";

/**
 * Names who stands in for a worker of the lead's own teams, who may be away and cannot do it; an empty id ends it. Throws
 * `notFound` for who is not that worker's lead, `invalid` for somebody who may not stand in.
 */
export async function setSubstituteOf(actor: Actor, input: SubstituteOfInput, now: Date): Promise<void> {
  const { userId } = input;
  await transact(async (tx) => {
    const user = await withTeams(tx, userId);
    if (!canSetSubstituteOf(actor, user)) throw new AppError("notFound");
    const substitute = await putSubstitute(tx, { userId, role: user.role, teamIds: user.teamIds }, input);
    await recordAudit(tx, actor, { act: "user.substitute", object: userId, detail: substitute }, now);
  });
}

/** Writes who stands in for a user, and gives what was written. Throws `invalid` for somebody who may not. */
export async function putSubstitute(
  tx: Tx,
  user: Pick<Actor, "userId" | "role" | "teamIds">,
  input: SubstituteInput,
) {
  const chosen = input.substituteId !== "";
  if (chosen) await requireCandidate(tx, user, input.substituteId);
  const substitute = chosen
    ? { substituteId: input.substituteId, substituteFrom: input.from, substituteTo: input.to }
    : { substituteId: null, substituteFrom: null, substituteTo: null };
  await tx.update(users).set(substitute).where(eq(users.id, user.userId));
  return substitute;
}

async function requireCandidate(
  tx: Tx,
  user: Pick<Actor, "userId" | "role" | "teamIds">,
  id: string,
): Promise<void> {
  const [known] = await tx.select({ id: users.id }).from(users).where(eq(users.id, id));
  if (!known || !canSubstitute(user, await withTeams(tx, id))) throw invalid("substituteId", "choiceInvalid");
}

async function withTeams(tx: Tx, userId: string) {
  return { ...(await requireUser(tx, userId)), teamIds: await teamIdsOf(tx, userId) };
}
