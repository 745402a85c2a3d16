import { factorByCode, goalByCode, methodByCode, serviceByCode } from "@/lib/avain/edition";
import type { Locale } from "@/lib/i18n/locales";

type Coded = { code: string | null; words: string };

/** What a goal is called: the client's own words first, its official name beside them. */
export function goalNames({ code, words }: Coded, locale: Locale): { title: string; official: string } {
  const official = (code && goalByCode(code)?.name[locale]) || "";
  return words ? { title: words, official } : { title: official || code || "", official: "" };
}

/** What a factor is called: its official name, own words beside it; `otherwise` when it has neither. */
export function factorNames({ code, words }: Coded, locale: Locale, otherwise = "") {
  const official = code && factorByCode(code)?.name[locale];
  return official ? { title: official, words } : { title: words || otherwise, words: "" };
}

export function methodName(code: string, locale: Locale): string {
  return methodByCode(code)?.name[locale] ?? code;
}

export function serviceName(code: string, locale: Locale): string {
  return serviceByCode(code)?.name[locale] ?? code;
}
