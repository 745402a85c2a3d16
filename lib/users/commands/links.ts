import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { oneTimeCodes, users } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { hashToken, newToken } from "@/lib/access/tokens";
import { recordAudit } from "@/lib/audit/record";
import { AppError } from "@/lib/errors";
import { canManageUsers } from "../policy";

export type LinkPurpose = "invite" | "reset";
export type Link = { purpose: LinkPurpose; token: string };

const hourMs = 3_600_000;
const lifeMs: Readonly<Record<LinkPurpose, number>> = { invite: 7 * 24 * hourMs, reset: 24 * hourMs };

/**
 * Makes a link with which a user sets a password: an invite until the first one is set, a reset afterwards. Shown once,
 * to be handed over in person. Earlier links of the user die. Throws `notFound` for a non-administrator, an unknown or
 * disabled user, and oneself (who changes the password in the profile).
 */
export async function makeLink(actor: Actor, userId: string, now: Date): Promise<Link> {
  if (!canManageUsers(actor) || userId === actor.userId) throw new AppError("notFound");
  return transact(async (tx) => {
    const [user] = await tx
      .select({ passwordHash: users.passwordHash })
      .from(users)
      .where(and(eq(users.id, userId), isNull(users.disabledAt)));
    if (!user) throw new AppError("notFound");
    const purpose = user.passwordHash ? "reset" : "invite";
    const token = await putLink(tx, actor, userId, purpose, now);
    await recordAudit(tx, actor, { act: `user.${purpose}`, object: userId }, now);
    return { purpose, token };
  });
}

/** Stores a new link of a user in place of the earlier ones, and gives its token. The caller writes the audit row. */
export async function putLink(
  tx: Tx,
  actor: Actor,
  userId: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + lifeMs[purpose]);
  await dropLinks(tx, userId);
  await tx
    .insert(oneTimeCodes)
    .values({ hash: hashToken(token), purpose, userId, createdBy: actor.userId, createdAt: now, expiresAt });
  return token;
}

/** Ends the links of a user that are still open. */
export async function dropLinks(tx: Tx, userId: string): Promise<void> {
  await tx.delete(oneTimeCodes).where(and(eq(oneTimeCodes.userId, userId), isNull(oneTimeCodes.usedAt)));
}
