/** Languages of the interface, the first one first. */
export const locales = ["fi", "sv", "en"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "fi";

/** Each language in its own name, the same wherever it is shown. */
export const localeNames: Record<Locale, string> = { fi: "Suomi", sv: "Svenska", en: "English" };

/** The cookie that keeps the chosen language. */
export const localeCookie = "locale";

/** True when the value names a language of the interface. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && locales.some((locale) => locale === value);
}

/** The language for a value from outside (cookie, form, profile): the first language when it names none. */
export function asLocale(value: unknown): Locale {
  return isLocale(value) ? value : defaultLocale;
}
