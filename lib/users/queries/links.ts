import "server-only";
import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import { oneTimeCodes, users } from "@/db/schema";
import { read, type Tx } from "@/db/store";
import { hashToken } from "@/lib/access/tokens";

/** The user and purpose of a link that still works; undefined for unknown, used, expired, and a disabled user. */
export async function findLink(db: Tx, token: string, now: Date) {
  const [row] = await db
    .select({
      hash: oneTimeCodes.hash,
      purpose: oneTimeCodes.purpose,
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
    })
    .from(oneTimeCodes)
    .innerJoin(users, eq(users.id, oneTimeCodes.userId))
    .where(
      and(
        eq(oneTimeCodes.hash, hashToken(token)),
        inArray(oneTimeCodes.purpose, ["invite", "reset"]),
        isNull(oneTimeCodes.usedAt),
        gt(oneTimeCodes.expiresAt, now),
        isNull(users.disabledAt),
      ),
    );
  return row;
}

/** Whom a link lets set a password, and why; undefined when it does not work, for whatever reason. */
export async function linkHolder(token: string, now: Date) {
  const link = await read((db) => findLink(db, token, now));
  return link && { purpose: link.purpose, name: link.name, email: link.email };
}
