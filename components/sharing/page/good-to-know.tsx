import { dayOf, formatDay, formatInstant } from "@/lib/dates";
import { clientLocaleNames } from "@/lib/i18n/client-locales";
import type { ClientDocument } from "@/lib/summary/document";
import type { PageTools } from "./shared-words";

export type PageFacts = {
  expiresAt: Date;
  openings: readonly Date[];
  /** The phone of the social emergency service; empty where the office has not said it. */
  socialEmergency: string;
};

type GoodToKnowProps = { tools: PageTools; document: ClientDocument; facts: PageFacts };

/** Whom to call, that nobody watches the page, until when it opens, and when it was opened. */
export function GoodToKnow({ tools: { t, locale }, document, facts }: GoodToKnowProps) {
  const { expiresAt, openings, socialEmergency } = facts;
  // It is over when the day after the last one begins.
  const lastDay = dayOf(new Date(expiresAt.getTime() - 1));
  const languages = [document, ...(document.beside ? [document.beside] : [])];
  const names = languages.map(({ language }) => clientLocaleNames[language]).join(", ");
  return (
    <>
      <section className="client-part">
        <h2>{t("safe.title")}</h2>
        <p>{t("safe.watched")}</p>
        <p>
          <strong>{t("safe.emergency")}</strong>
        </p>
        {socialEmergency && <p>{t("safe.social", { phone: socialEmergency })}</p>}
        <p>{t("safe.until", { day: formatDay(lastDay, locale) })}</p>
        <p>{t("safe.idle")}</p>
        <p>{t("safe.languages", { names })}</p>
      </section>
      <section className="client-part">
        <h2>{t("openings.title")}</h2>
        <ul>
          {openings.map((at) => (
            <li key={at.getTime()}>{formatInstant(at, locale)}</li>
          ))}
        </ul>
        <p>{t("openings.text")}</p>
      </section>
    </>
  );
}
