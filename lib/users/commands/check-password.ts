import "server-only";
import { eq } from "drizzle-orm";
import { users } from "@/db/schema";
import { read, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError, invalid } from "@/lib/errors";
import { passwordFits } from "../password-hash";
import { attemptKeys, countAttempt, forgiveAttempt } from "./attempts";

/**
 * Asks the actor's own password again before something that a passer-by at an open screen must not do. Counts against
 * the same limits as signing in. Throws `tooMany`, or `invalid` on `field`.
 */
export async function requirePassword(
  actor: Actor,
  password: string,
  field: string,
  network: string,
  now: Date,
): Promise<void> {
  const [user] = await read((db) => db.select().from(users).where(eq(users.id, actor.userId)));
  if (!user) throw new AppError("notFound");
  const keys = attemptKeys(user.email, network);
  const attempt = await countAttempt(keys, now);
  if (!attempt.allowed) throw new AppError("tooMany");
  if (!(await passwordFits(user.passwordHash, password))) throw invalid(field, "passwordWrong");
  await transact((tx) => forgiveAttempt(tx, keys, now));
}
