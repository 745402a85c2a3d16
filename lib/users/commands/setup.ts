import "server-only";
import { randomInt } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import { oneTimeCodes, users } from "@/db/schema";
import { read, type Tx, transact } from "@/db/store";
import { hashToken } from "@/lib/access/tokens";
import { recordAudit } from "@/lib/audit/record";
import { AppError, invalid } from "@/lib/errors";
import { fold } from "@/lib/fold";
import { newId } from "@/lib/ids";
import { actorOf } from "../actor-of";
import { hashPassword } from "../password-hash";
import { passwordFault } from "../password-rules";
import { hasUsers } from "../queries/setup";
import type { SetupInput } from "../schema";

/** No letters and digits that look alike. Of 31 signs, 26 make 128 bits. */
const signs = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const lifeMs = 24 * 3_600_000;

/**
 * Makes the one-time code that lets the first administrator in, for the person at the server's own screen. An earlier
 * code stops working. Undefined when there already is a user.
 */
export async function createSetupCode(now: Date): Promise<string | undefined> {
  const text = Array.from({ length: 26 }, () => signs[randomInt(signs.length)]).join("");
  const made = await transact(async (tx) => {
    if (await hasUsers(tx)) return false;
    await tx.delete(oneTimeCodes).where(eq(oneTimeCodes.purpose, "setup"));
    const expiresAt = new Date(now.getTime() + lifeMs);
    await tx
      .insert(oneTimeCodes)
      .values({ hash: hashCode(text), purpose: "setup", createdAt: now, expiresAt });
    return true;
  });
  return made ? text.replace(/(.{4})(?=.)/g, "$1-") : undefined;
}

/**
 * Makes the first administrator. Throws `invalid` for a wrong, used or old code and an unfit password, `notFound` when
 * there already is a user.
 */
export async function setUp(input: SetupInput, now: Date): Promise<void> {
  await read(async (db) => requireSetup(db, input.code, now));
  const fault = passwordFault(input.password, input);
  if (fault) throw invalid("password", fault);
  const passwordHash = await hashPassword(input.password);
  await transact(async (tx) => {
    await requireSetup(tx, input.code, now);
    await tx
      .update(oneTimeCodes)
      .set({ usedAt: now })
      .where(eq(oneTimeCodes.hash, hashCode(input.code)));
    const { name, email } = input;
    const user = { id: newId(), name, email, nameFolded: fold(name), role: "admin" as const, passwordHash };
    await tx.insert(users).values({ ...user, createdAt: now });
    await recordAudit(
      tx,
      actorOf(user),
      { act: "user.activate", object: user.id, detail: { first: true } },
      now,
    );
  });
}

async function requireSetup(db: Tx, code: string, now: Date): Promise<void> {
  if (await hasUsers(db)) throw new AppError("notFound");
  const [row] = await db
    .select({ hash: oneTimeCodes.hash })
    .from(oneTimeCodes)
    .where(
      and(
        eq(oneTimeCodes.hash, hashCode(code)),
        eq(oneTimeCodes.purpose, "setup"),
        isNull(oneTimeCodes.usedAt),
        gt(oneTimeCodes.expiresAt, now),
      ),
    );
  if (!row) throw invalid("code", "codeWrong");
}

/** Dashes, spaces and small letters make no difference: the code is copied by hand. */
function hashCode(code: string): string {
  return hashToken(code.toUpperCase().replace(/[^A-Z0-9]/g, ""));
}
