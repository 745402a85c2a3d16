"use server";

import { cookies } from "next/headers";
import { isLocale, localeCookie } from "./locales";

const year = 60 * 60 * 24 * 365;

/** Keeps the language named by the form's `locale` in a cookie. What names no language changes nothing. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const chosen = form.get("locale");
  if (!isLocale(chosen)) return;
  (await cookies()).set(localeCookie, chosen, { path: "/", maxAge: year, sameSite: "lax", httpOnly: true });
}
