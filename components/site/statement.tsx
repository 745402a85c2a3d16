import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { formatDay } from "@/lib/dates";
import { officeText } from "@/lib/office-texts";

/** When the statement was last gone through; the law asks for it once a year. */
const reviewedOn = "2026-11-24";
const overseers = {
  fi: "https://www.saavutettavuusvaatimukset.fi/",
  sv: "https://www.tillganglighetskrav.fi/",
  en: "https://www.webaccessibility.fi/",
} as const;
const lacks = ["readers", "pdf", "words", "easy"] as const;

/** How accessible the service is, what is lacking, and where to turn (Act 306/2019, section 9). */
export async function Statement() {
  const [t, locale] = await Promise.all([getTranslations("site.statement"), getLocale()]);
  const organisation = officeText("organisation");
  const contact = officeText("accessibilityContact");
  return (
    <>
      <p className="mb-6 text-lg">
        {t("lead", { day: formatDay(reviewedOn, locale) })}{" "}
        {organisation && t("keeper", { name: organisation })}
      </p>
      <Section title={t("stateTitle")}>
        <p>{t("state")}</p>
      </Section>
      <Section title={t("lacksTitle")}>
        <ul className="ml-5 flex list-disc flex-col gap-2">
          {lacks.map((lack) => (
            <li key={lack}>{t(`lacks.${lack}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("howTitle")}>
        <p>{t("how")}</p>
      </Section>
      <Section title={t("helpTitle")}>
        <p>{t("help")}</p>
      </Section>
      <Section title={t("feedbackTitle")}>
        <p>{t("feedback")}</p>
        {contact && <p>{t("contact", { contact })}</p>}
        <p>
          <TextLink href="/site-feedback" className="inline-flex min-h-11 items-center">
            {t("feedbackLink")}
          </TextLink>
        </p>
      </Section>
      <Section title={t("overseerTitle")}>
        <p>{t("overseer")}</p>
        <p>
          <a
            href={overseers[locale]}
            rel="noreferrer"
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-3"
          >
            {t("overseerLink")}
          </a>
        </p>
      </Section>
    </>
  );
}
