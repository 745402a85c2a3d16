import "server-only";
import { eq } from "drizzle-orm";
import { users } from "@/db/schema";
import { read, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { endSessionsOf } from "@/lib/access/session-store";
import { recordAudit } from "@/lib/audit/record";
import { invalid } from "@/lib/errors";
import { hashPassword } from "../password-hash";
import { passwordFault } from "../password-rules";
import { requirePassword } from "./check-password";
import { dropLinks } from "./links";
import { requireUser } from "./people";

/**
 * Changes one's own password and ends one's other sessions and open links. Throws `tooMany`, or `invalid` for a wrong old
 * password and an unfit or unchanged new one.
 */
export async function changePassword(
  actor: Actor,
  input: { oldPassword: string; newPassword: string },
  network: string,
  now: Date,
): Promise<void> {
  await requirePassword(actor, input.oldPassword, "oldPassword", network, now);
  const user = await read((db) => requireUser(db, actor.userId));
  const same = input.newPassword.normalize("NFC") === input.oldPassword.normalize("NFC");
  const fault = same ? "passwordSame" : passwordFault(input.newPassword, user);
  if (fault) throw invalid("newPassword", fault);
  const passwordHash = await hashPassword(input.newPassword);
  await transact(async (tx) => {
    await tx.update(users).set({ passwordHash }).where(eq(users.id, actor.userId));
    await endSessionsOf(tx, actor.userId, actor.sessionId);
    await dropLinks(tx, actor.userId);
    await recordAudit(tx, actor, { act: "user.password", object: actor.userId }, now);
  });
}
