import { CURRENT_EDITION } from "@/lib/avain/codes";
import { edition, factorByCode, goalByCode, methodByCode, serviceByCode } from "@/lib/avain/edition";
import type { Locale } from "@/lib/i18n/locales";

type Coded = { code: string | null; words: string };

/** A goal's name for the worker: the short official name, or the client's own words when there is no code. */
export function goalName({ code, words }: Coded, locale: Locale): string {
  return (code && goalByCode(code)?.short[locale]) || words || code || "";
}

/** Own words beside an official name; nothing when the words are the name. */
export function besideName({ code, words }: Coded): string {
  return code ? words : "";
}

/** A goal class's name; undefined for goals in own words only. */
export function goalClassName(classCode: string, locale: Locale): string | undefined {
  return edition(CURRENT_EDITION).goalClasses.find(({ code }) => code === classCode)?.name[locale];
}

/** A factor's name for the worker; undefined when it has neither code nor words. */
export function factorName({ code, words }: Coded, locale: Locale): string | undefined {
  return (code && factorByCode(code)?.short[locale]) || words || undefined;
}

export function methodName(code: string, locale: Locale): string {
  return methodByCode(code)?.short[locale] ?? code;
}

export function serviceName(code: string, locale: Locale): string {
  return serviceByCode(code)?.name[locale] ?? code;
}
