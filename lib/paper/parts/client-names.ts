import { factorByCode, goalByCode, methodByCode, serviceByCode } from "@/lib/avain/edition";
import type { ClientLocale } from "@/lib/i18n/client-locales";

type Coded = { code: string | null; words: string };

/** A goal in the client's own words and its plain name; one of them may be empty. */
export function goalTexts({ code, words }: Coded, locale: ClientLocale): { words: string; plain: string } {
  return { words, plain: (code && goalByCode(code)?.client[locale]) || "" };
}

/** A factor by its plain name, own words where it has none; what was written beside the name. */
export function factorTexts({ code, words }: Coded, locale: ClientLocale): { text: string; beside: string } {
  const plain = (code && factorByCode(code)?.client[locale]) || "";
  return plain ? { text: plain, beside: words } : { text: words, beside: "" };
}

/** The plain name of a method; empty for a code that has none, because a code means nothing to the client. */
export function methodText(code: string, locale: ClientLocale): string {
  return methodByCode(code)?.client[locale] ?? "";
}

/** The plain name of a service; empty for a code that has none. */
export function serviceText(code: string, locale: ClientLocale): string {
  return serviceByCode(code)?.client[locale] ?? "";
}
