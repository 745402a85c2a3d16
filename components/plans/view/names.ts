import { factorByCode, goalByCode, methodByCode, serviceByCode } from "@/lib/avain/edition";
import type { Locale } from "@/lib/i18n/locales";

/** What an item is called: officially, and to the client. Own words are both. */
export type Names = { name: string; client: string };

type Coded = { code: string | null; words: string };
type Texts = { name: Record<Locale, string>; client: Record<Locale, string> };

export function goalNames({ code, words }: Coded, locale: Locale): Names {
  return namesOf(code ? goalByCode(code) : undefined, words, locale);
}

export function factorNames({ code, words }: Coded, locale: Locale): Names {
  return namesOf(code ? factorByCode(code) : undefined, words, locale);
}

export function methodNames(code: string, locale: Locale): Names {
  return namesOf(methodByCode(code), code, locale);
}

export function serviceNames(code: string, locale: Locale): Names {
  return namesOf(serviceByCode(code), code, locale);
}

function namesOf(item: Texts | undefined, words: string, locale: Locale): Names {
  return item ? { name: item.name[locale], client: item.client[locale] } : { name: words, client: words };
}
