import { type ClientLocale, clientLanguage, isClientLocale } from "@/lib/i18n/client-locales";

/**
 * Parts of a summary that may be left out. Conditions, whom to ask, how to complain, and that scores do not affect
 * benefits are always there.
 */
export const summaryParts = ["goals", "later", "situation", "steps", "services", "next"] as const;
export type SummaryPart = (typeof summaryParts)[number];

/** How a summary is made: `beside` is a second language, for reading together with an interpreter. */
export type SummaryChoices = {
  language: ClientLocale;
  beside?: ClientLocale | undefined;
  parts: readonly SummaryPart[];
  neutral: boolean;
};

type Value = string | string[] | undefined;

/** What an address or a form says of a summary, as it came. */
export type SummaryQuery = {
  language?: Value;
  beside?: Value;
  parts?: Value;
  neutral?: Value;
  chosen?: Value;
};

/** The choices of an address. What was not chosen yet is as the client's record says. */
export function readSummaryChoices(
  query: SummaryQuery,
  byDefault: Pick<SummaryChoices, "language" | "neutral">,
): SummaryChoices {
  const language = clientLanguage(query.language, byDefault.language, "");
  const beside = isClientLocale(query.beside) && query.beside !== language ? query.beside : undefined;
  const isChosen = query.chosen !== undefined;
  const named = [query.parts ?? []].flat();
  return {
    language,
    ...(beside && { beside }),
    parts: isChosen ? summaryParts.filter((part) => named.includes(part)) : summaryParts,
    neutral: isChosen ? query.neutral !== undefined : byDefault.neutral,
  };
}

/** The choices as a query, for the address of the same summary as a file. */
export function summaryQuery({ language, beside, parts, neutral }: SummaryChoices): string {
  const query = new URLSearchParams([
    ["chosen", "1"],
    ["language", language],
    ...(beside ? [["beside", beside]] : []),
    ...parts.map((part) => ["parts", part]),
    ...(neutral ? [["neutral", "1"]] : []),
  ]);
  return query.toString();
}
