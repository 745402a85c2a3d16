import { isRestricted } from "@/lib/clients/safe-contact";
import { type ClientLocale, clientLanguage, plainLocale } from "@/lib/i18n/client-locales";
import type { Locale } from "@/lib/i18n/locales";
import type { PlanContent } from "@/lib/plans/content";

/** How a paper is made: in which language, and whether its title says nothing of where it comes from. */
export type PaperChoices = { language: ClientLocale; neutral: boolean };

type Value = string | string[] | undefined;

/** What the address of a paper says, as it came. */
export type PaperQuery = { language?: Value; neutral?: Value; chosen?: Value };

/** The language of a paper that has no easy Finnish of its own, such as a form: plain Finnish then. */
export function paperLanguage(chosen: Value, client: string | undefined, worker: string): Locale {
  return plainLocale(clientLanguage(chosen, client, worker));
}

/** The choices of an address. What was not chosen yet is as the client's record says. */
export function readChoices(query: PaperQuery, byDefault: PaperChoices): PaperChoices {
  return {
    language: clientLanguage(query.language, byDefault.language, ""),
    neutral: query.chosen === undefined ? byDefault.neutral : query.neutral !== undefined,
  };
}

type Careful = Parameters<typeof isRestricted>[0] & { nonDisclosure: boolean };

/**
 * Whether a paper has a neutral title unless the worker chooses otherwise: somebody dangerous may see it at home when
 * the client is contacted with care, has a non-disclosure order, or has the goal of getting out of violence.
 */
export function isNeutralByDefault(client: Careful, { goals }: Pick<PlanContent, "goals">): boolean {
  return (
    client.nonDisclosure || isRestricted(client) || goals.some(({ code }) => code === "leaving-violence")
  );
}

/** Which text of a document an address asks for: a revision by its number, `draft`, or the latest. */
export function readOf(value: string | string[] | undefined): number | "draft" | "latest" {
  if (value === "draft") return value;
  return typeof value === "string" && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : "latest";
}
