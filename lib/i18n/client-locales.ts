import { asLocale, type Locale, localeNames, locales } from "./locales";

/** Languages of what a client reads: those of the interface, and easy Finnish (`fi-simple` is a registered tag). */
export const clientLocales = ["fi", "fi-simple", "sv", "en"] as const;

export type ClientLocale = (typeof clientLocales)[number];

/** Each language in its own name. "Selkosuomi" is for experts to give: until one has, it is easy Finnish. */
export const clientLocaleNames: Record<ClientLocale, string> = {
  ...localeNames,
  "fi-simple": "Helppo suomi",
};

/** True when the value names a language that clients can read in. */
export function isClientLocale(value: unknown): value is ClientLocale {
  return typeof value === "string" && clientLocales.some((locale) => locale === value);
}

/** The language of what a client reads: the one chosen, else the client's own where there is one, else the worker's. */
export function clientLanguage(chosen: unknown, client: string | undefined, worker: string): ClientLocale {
  return isClientLocale(chosen) ? chosen : isClientLocale(client) ? client : asLocale(worker);
}

/** The language of the interface beneath: where dates and names have no easy form of their own. */
export function plainLocale(locale: ClientLocale): Locale {
  return locales.find((one) => one === locale) ?? "fi";
}
