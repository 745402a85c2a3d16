import "server-only";
import { cookies } from "next/headers";
import { type Locale, localeCookie } from "./locales";

const year = 60 * 60 * 24 * 365;

/** Keeps a language in this browser. */
export async function keepLocale(locale: Locale): Promise<void> {
  (await cookies()).set(localeCookie, locale, { path: "/", maxAge: year, sameSite: "lax", httpOnly: true });
}
