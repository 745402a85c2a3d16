import { getLocale, getTranslations } from "next-intl/server";
import { DataList } from "@/components/ui/data-list";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import type { PlanContent } from "@/lib/plans/content";
import { written } from "@/lib/written";
import { othersLine } from "./others-line";

/** How the plan was made, whether the client agreed, and what is next. */
export async function MeetingFacts({ plan }: { plan: PlanContent }) {
  const [t, common] = await Promise.all([getTranslations("planSummary"), getTranslations("common")]);
  const locale = asLocale(await getLocale());
  const day = (value: string | null) => (value ? formatDay(value, locale) : common("notGiven"));
  const reason = plan.agreed && plan.agreed !== "yes" && plan.agreedReason;
  const meetingTime = written(plan.meetingTime);
  const meeting = plan.meetingDate
    ? meetingTime
      ? t("next.meetingLineTime", { day: day(plan.meetingDate), time: meetingTime })
      : t("next.meetingLine", { day: day(plan.meetingDate) })
    : t("next.noMeeting");
  return (
    <Section title={t("groups.meeting")}>
      <DataList
        items={[
          {
            term: t("meeting.tookPart"),
            value: plan.tookPart ? t(`meeting.tookParts.${plan.tookPart}`) : common("notGiven"),
          },
          { term: t("meeting.how"), value: plan.how ? t(`meeting.hows.${plan.how}`) : common("notGiven") },
          { term: t("meeting.others"), value: othersLine(plan, t) || common("none") },
          {
            term: t("meeting.agreed"),
            value: [plan.agreed ? t(`meeting.agreements.${plan.agreed}`) : common("notGiven"), reason]
              .filter(Boolean)
              .join("\n"),
          },
          {
            term: t("groups.next"),
            value: [
              meeting,
              plan.meetingDate && plan.meetingPlace,
              plan.dueDate && t("next.dueBy", { day: day(plan.dueDate) }),
            ]
              .filter(Boolean)
              .join("\n"),
          },
        ]}
      />
    </Section>
  );
}
