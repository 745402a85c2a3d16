import { getLocale, getTranslations } from "next-intl/server";
import { LiveLine } from "@/components/saving/fields/live-line";
import { Section } from "@/components/ui/section";
import { addMonths, type Day, formatDay } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import type { PlanPage } from "@/lib/plans/queries";
import { ProblemFrame } from "./problem-frame";
import { QuickDates } from "./quick-dates";

const quickMonths = [1, 3, 6];

/** When the client is met next, and when the plan is to be evaluated. */
export async function NextFields({ plan, today }: { plan: PlanPage["plan"]; today: Day }) {
  const [t, groups] = await Promise.all([
    getTranslations("planSummary.next"),
    getTranslations("planSummary.groups"),
  ]);
  const locale = asLocale(await getLocale());
  const days = quickMonths.map((months) => {
    const day = addMonths(today, months);
    return { day, label: t("months", { months }), shown: formatDay(day, locale) };
  });
  return (
    <Section title={groups("next")}>
      <div className="grid items-end gap-x-6 gap-y-3 sm:grid-cols-[17rem_9rem_1fr]">
        <LiveLine
          path="meetingDate"
          label={t("meetingDate")}
          hint={t("dateHint")}
          as="written"
          className="[&_input]:max-w-56"
        />
        <LiveLine path="meetingTime" label={t("meetingTime")} hint={t("timeHint")} as="written" />
        <LiveLine
          path="meetingPlace"
          label={t("meetingPlace")}
          hint={plan.nonDisclosure ? t("placeSecret") : undefined}
          className="max-w-text"
        />
      </div>
      <ProblemFrame path="dueDate">
        <LiveLine
          path="dueDate"
          label={t("dueDate")}
          hint={`${t("dueHint")} ${t("dateHint")}`}
          as="written"
          className="[&_input]:max-w-56"
        />
      </ProblemFrame>
      <QuickDates path="dueDate" label={t("quick")} days={days} />
    </Section>
  );
}
