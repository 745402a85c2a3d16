import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { formatDay } from "@/lib/dates";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { asLocale } from "@/lib/i18n/locales";
import { FactRow } from "./fact-row";

/** When the evaluation was made, how, and who was there. */
export async function MeetingFacts({
  evaluation,
  changeAt,
}: {
  evaluation: EvaluationContent;
  changeAt?: string;
}) {
  const [t, plan] = await Promise.all([
    getTranslations("evaluations"),
    getTranslations("planSummary.meeting"),
  ]);
  const locale = asLocale(await getLocale());
  const { day, tookPart, how, others, interpreterLanguage, othersWords } = evaluation;
  const present = others.map((kind) => {
    const more = kind === "interpreter" ? interpreterLanguage : kind === "other" ? othersWords : "";
    return more ? `${plan(`otherKinds.${kind}`)} (${more})` : plan(`otherKinds.${kind}`);
  });
  const facts = [
    { term: t("meeting.day"), value: day && formatDay(day, locale) },
    { term: plan("tookPart"), value: tookPart && plan(`tookParts.${tookPart}`) },
    { term: plan("how"), value: how && plan(`hows.${how}`) },
    ...(present.length > 0 ? [{ term: t("review.others"), value: present.join(", ") }] : []),
  ];
  return (
    <Section
      title={t("review.meeting")}
      className="mb-6"
      actions={
        changeAt && (
          <TextLink
            href={`${changeAt}/goals` as Route}
            hidden={t("review.meeting")}
            className="inline-flex min-h-11 items-center"
          >
            {t("review.change")}
          </TextLink>
        )
      }
    >
      <dl className="border-t border-line">
        {facts.map(({ term, value }) => (
          <FactRow key={term} term={term}>
            {value ? (
              <p className="font-semibold">{value}</p>
            ) : (
              <p className="text-muted italic">{t("review.open")}</p>
            )}
          </FactRow>
        ))}
      </dl>
    </Section>
  );
}
