import { useLocale, useTranslations } from "next-intl";
import type { OpenedClient } from "@/lib/clients/queries/open";
import { type Day, formatDay } from "@/lib/dates";
import { meetingAhead, planInForce } from "@/lib/progress/in-force";
import type { ProgressRows } from "@/lib/progress/rows";
import { DueWords } from "./due-words";

type InForceFactsProps = { client: OpenedClient; rows: ProgressRows; today: Day };

/** The three days that matter: when the plan was confirmed, when it is evaluated, when one meets next. */
export function InForceFacts({ client, rows, today }: InForceFactsProps) {
  const t = useTranslations("progress.inForce");
  const locale = useLocale();
  const confirmedOn = planInForce(client, rows)?.confirmedOn;
  const meeting = meetingAhead(client, rows, today);
  // Under turvakielto the place is for those who may see where the client lives.
  const place = client.contact ? meeting?.place : "";
  const facts = [
    { term: t("plan"), value: confirmedOn ? formatDay(confirmedOn, locale) : t("notAgreed") },
    {
      term: t("next"),
      value: client.dueDate ? <DueWords due={client.dueDate} today={today} /> : t("notAgreed"),
    },
    {
      term: t("meeting"),
      value: meeting ? [when(meeting.day, meeting.time), place].filter(Boolean).join(", ") : t("notAgreed"),
    },
  ];

  function when(day: Day, time: string): string {
    const shown = formatDay(day, locale);
    // Stored as 09:30; Finnish and Swedish write the point.
    return time ? t("at", { day: shown, time: locale === "en" ? time : time.replace(":", ".") }) : shown;
  }

  return (
    <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-3">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt className="text-sm text-muted">{term}</dt>
          <dd className="font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
