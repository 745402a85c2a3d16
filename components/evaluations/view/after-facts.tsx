import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/dates";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { asLocale } from "@/lib/i18n/locales";

/** How it goes on, and what else was recorded. */
export async function AfterFacts({ evaluation }: { evaluation: EvaluationContent }) {
  const t = await getTranslations("evaluations");
  const locale = asLocale(await getLocale());
  const { nextDueDate, meetingDate, meetingTime, meetingPlace, notes } = evaluation;
  const day = meetingDate && formatDay(meetingDate, locale);
  const time = meetingTime.replace(":", ".");
  const meeting = day && (time ? t("after.meetingAt", { day, time }) : t("after.meeting", { day }));
  return (
    <Section title={t("view.next")} className="mb-6">
      <div>
        <p>{nextDueDate ? t("after.due", { day: formatDay(nextDueDate, locale) }) : t("after.dueDefault")}</p>
        <p>{meeting || t("after.noMeeting")}</p>
        {meeting && meetingPlace && <p>{meetingPlace}</p>}
      </div>
      {notes && (
        <p className="max-w-text whitespace-pre-line text-muted">
          {t("review.workersOnly", { text: notes })}
        </p>
      )}
    </Section>
  );
}
