/** Languages often spoken by clients in Finland, by code, easy Finnish among them; `other` when it is none of them. */
export const languages = [
  "fi",
  "fi-simple",
  "sv",
  "en",
  "ru",
  "et",
  "ar",
  "so",
  "ku",
  "fa",
  "prs",
  "ps",
  "uk",
  "sq",
  "th",
  "vi",
  "zh",
  "tr",
  "es",
  "fr",
  "de",
  "pt",
  "pl",
  "ro",
  "ti",
  "am",
  "bn",
  "ur",
  "se",
  "fse",
  "fss",
  "other",
] as const;
export type Language = (typeof languages)[number];

/** Whether somebody interprets into it. */
export function isInterpreted(language: Language): language is Exclude<Language, "fi-simple"> {
  return language !== "fi-simple";
}

/** Those that somebody interprets into. */
export const interpreterLanguages = languages.filter(isInterpreted);

/** Those that are named in our own words, because the browser's lists of languages do not know them. */
const ownNames = ["fi-simple", "fse", "fss", "other"] as const;

/** Whether a language has its name in the `clients.languages` messages. */
export function hasOwnName(code: string): code is (typeof ownNames)[number] {
  return ownNames.some((one) => one === code);
}
