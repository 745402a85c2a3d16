import "server-only";
import { eq } from "drizzle-orm";
import { oneTimeCodes, users } from "@/db/schema";
import { read, transact } from "@/db/store";
import { endSessionsOf } from "@/lib/access/session-store";
import { recordAudit } from "@/lib/audit/record";
import { AppError, invalid } from "@/lib/errors";
import { actorOf } from "../actor-of";
import { hashPassword } from "../password-hash";
import { passwordFault } from "../password-rules";
import { findLink } from "../queries/links";
import { dropLinks } from "./links";

/**
 * Sets the password of a link's user, uses the link up and ends all their sessions. Throws `notFound` for a link that
 * does not work (unknown, used, expired: one answer), `invalid` for an unfit password, which leaves the link usable.
 */
export async function setPasswordByLink(token: string, password: string, now: Date): Promise<void> {
  const found = await read(async (db) => findLink(db, token, now));
  if (!found) throw new AppError("notFound");
  const fault = passwordFault(password, found);
  if (fault) throw invalid("password", fault);
  const passwordHash = await hashPassword(password);
  await transact(async (tx) => {
    // Asked again: the link may have been used while the password was hashed.
    const link = await findLink(tx, token, now);
    if (!link) throw new AppError("notFound");
    await tx.update(oneTimeCodes).set({ usedAt: now }).where(eq(oneTimeCodes.hash, link.hash));
    await dropLinks(tx, link.id);
    await tx.update(users).set({ passwordHash }).where(eq(users.id, link.id));
    await endSessionsOf(tx, link.id);
    const act = link.purpose === "invite" ? "user.activate" : "user.password";
    await recordAudit(tx, actorOf(link), { act, object: link.id }, now);
  });
}
