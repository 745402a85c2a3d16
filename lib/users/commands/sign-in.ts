import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { users } from "@/db/schema";
import { read, type Tx, transact } from "@/db/store";
import type { Role } from "@/lib/access/roles";
import { startSession } from "@/lib/access/session-store";
import { recordAudit } from "@/lib/audit/record";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import { asTextSize, asTheme, type Look } from "@/lib/theme";
import { actorOf, nobody } from "../actor-of";
import { hashPassword, isWeakHash, passwordFits } from "../password-hash";
import { attemptKeys, countAttempt, forgiveAttempt } from "./attempts";

export type SignIn =
  | { status: "signedIn"; token: string; role: Role; locale: Locale; look: Look }
  | { status: "wrong" }
  | { status: "tooMany"; waitSeconds: number };

/**
 * Signs in with e-mail and password from a network. Unknown, disabled and not yet activated accounts answer as a wrong
 * password does, after the same work. With `onlyUserId`, only that person can sign in (in place, over their own text).
 */
export async function signIn(
  input: { email: string; password: string },
  network: string,
  now: Date,
  onlyUserId?: string,
): Promise<SignIn> {
  const email = input.email.normalize("NFC").trim().toLowerCase();
  const keys = attemptKeys(email, network);
  const attempt = await countAttempt(keys, now);
  if (!attempt.allowed) return { status: "tooMany", waitSeconds: attempt.waitSeconds };

  const [user] = await read((db) => db.select().from(users).where(eq(users.email, email)));
  const fits = await passwordFits(user?.passwordHash, input.password);
  const isMeant = onlyUserId === undefined || user?.id === onlyUserId;
  if (!user?.passwordHash || !fits || !isMeant) return refuse(user, now);
  const { passwordHash: checked } = user;
  const passwordHash = isWeakHash(checked) ? await hashPassword(input.password) : checked;

  return transact(async (tx): Promise<SignIn> => {
    // Hashing took its time: a user disabled or given a new password meanwhile matches no more.
    const [updated] = await tx
      .update(users)
      .set({ passwordHash, signedInAt: now })
      .where(and(eq(users.id, user.id), eq(users.passwordHash, checked), isNull(users.disabledAt)))
      .returning();
    if (!updated) return refuseIn(tx, user, now);
    await forgiveAttempt(tx, keys, now);
    const session = await startSession(tx, user.id, now);
    const actor = actorOf(updated, session.id);
    const detail = { failuresBefore: attempt.failuresBefore };
    await recordAudit(tx, actor, { act: "user.signIn", object: user.id, detail }, now);
    const { role, locale, theme, textSize } = updated;
    const look = { theme: asTheme(theme), textSize: asTextSize(textSize) };
    return { status: "signedIn", token: session.token, role, locale: asLocale(locale), look };
  });
}

type Known = { id: string; name: string; role: Role } | undefined;

/** The same work for an account that exists and for one that does not, so that neither answer nor time tells. */
async function refuse(user: Known, now: Date): Promise<SignIn> {
  return transact((tx) => refuseIn(tx, user, now));
}

/** What was typed is not kept: it may be a password in the wrong field. */
async function refuseIn(tx: Tx, user: Known, now: Date): Promise<SignIn> {
  const actor = user ? actorOf(user) : nobody();
  await recordAudit(tx, actor, { act: "user.signInFailed", object: user?.id }, now);
  return { status: "wrong" };
}
