import { methodByCode } from "@/lib/avain/edition";
import type { Locale } from "@/lib/i18n/locales";

/** A method's short official name, as on the client's page. */
export function methodName(code: string, locale: Locale): string {
  return methodByCode(code)?.short[locale] ?? code;
}
