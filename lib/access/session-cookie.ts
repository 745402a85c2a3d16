import "server-only";
import { cookies } from "next/headers";
import { isHttps } from "@/lib/env";
import { type Locale, localeCookie } from "@/lib/i18n/locales";
import { type Look, textSizeCookie, themeCookie } from "@/lib/theme";

/** `__Host-` makes the browser refuse the cookie from any other host, path or plain http; localhost has no https. */
function name(): string {
  return isHttps() ? "__Host-avain" : "avain";
}

/**
 * Lax, not Strict: a link to a client's page from the county's own system must open for who is signed in. Nothing
 * changes by GET, and every change asks for our own origin besides (`same-origin.ts`).
 */
function attributes() {
  return { httpOnly: true, secure: isHttps(), sameSite: "lax", path: "/" } as const;
}

/** The session token the browser sent, if any. */
export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(name())?.value;
}

/** Gives the browser its session (until it closes, so no expiry) and the person's own language and look. */
export async function setSessionCookie(token: string, locale: Locale, look: Look): Promise<void> {
  (await cookies()).set(name(), token, attributes());
  await setLocaleCookie(locale);
  await setLookCookies(look);
}

/** Keeps the look for a year: the first HTML of every page is drawn by it, so nothing flashes. */
export async function setLookCookies({ theme, textSize }: Look): Promise<void> {
  const store = await cookies();
  const kept = { ...attributes(), maxAge: 31_536_000 };
  store.set(themeCookie, theme, kept);
  store.set(textSizeCookie, textSize, kept);
}

/** Takes the session from the browser. */
export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(name(), "", { ...attributes(), maxAge: 0 });
}

/** Keeps the language for a year. Scripts need not read it. */
export async function setLocaleCookie(locale: Locale): Promise<void> {
  (await cookies()).set(localeCookie, locale, { ...attributes(), maxAge: 31_536_000 });
}
