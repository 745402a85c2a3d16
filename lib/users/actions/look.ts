"use server";

import { sentByUs } from "@/lib/access/request";
import { currentActor } from "@/lib/access/session";
import { keepLocale } from "@/lib/i18n/keep-locale";
import { isLocale } from "@/lib/i18n/locales";
import { asTheme } from "@/lib/theme";
import { chooseTheme } from "@/lib/theme-actions";
import { editLook } from "../commands/profile";

/** Keeps the look chosen in the menu, here and wherever the person signs in next. */
export async function keepThemeAction(form: FormData): Promise<void> {
  if (!(await sentByUs())) return;
  await chooseTheme(form);
  const actor = await currentActor();
  if (actor) await editLook(actor, { theme: asTheme(form.get("theme")) }, new Date());
}

/** Keeps the language chosen in the menu, here and wherever the person signs in next. */
export async function keepLanguageAction(form: FormData): Promise<void> {
  if (!(await sentByUs())) return;
  const locale = form.get("locale");
  if (!isLocale(locale)) return;
  await keepLocale(locale);
  const actor = await currentActor();
  if (actor) await editLook(actor, { locale }, new Date());
}
