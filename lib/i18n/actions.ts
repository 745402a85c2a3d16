"use server";

import { keepLocale } from "./keep-locale";
import { isLocale } from "./locales";

/** Keeps the language named by the form's `locale` in a cookie. What names no language changes nothing. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const chosen = form.get("locale");
  if (isLocale(chosen)) await keepLocale(chosen);
}
