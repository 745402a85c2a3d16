import { getTranslations } from "next-intl/server";
import { LiveLine } from "@/components/saving/fields/live-line";
import { LiveText } from "@/components/saving/fields/live-text";
import { Section } from "@/components/ui/section";
import { DueBox } from "./due-box";

const picks = [1, 3, 6] as const;

/** How to go on: the next evaluation, the next meeting, and anything else to record. */
export async function AfterPart({ nonDisclosure }: { nonDisclosure: boolean }) {
  const [t, evaluations] = await Promise.all([
    getTranslations("evaluations.after"),
    getTranslations("evaluations"),
  ]);
  const place = nonDisclosure && { hint: t("placeSecret") };
  return (
    <Section title={t("title")}>
      <DueBox
        label={t("nextDue")}
        hint={t("nextDueHint")}
        quick={t("quick")}
        picks={picks.map((months) => ({ months, label: t("months", { months }) }))}
      />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <LiveLine path="meetingDate" label={t("meetingDate")} hint={t("dayHint")} as="written" width="day" />
        <LiveLine path="meetingTime" label={t("meetingTime")} hint={t("timeHint")} width="day" />
        <LiveLine path="meetingPlace" label={t("meetingPlace")} {...place} />
      </div>
      <LiveText path="notes" label={t("notes")} hint={evaluations("noteHint")} rows={2} />
    </Section>
  );
}
