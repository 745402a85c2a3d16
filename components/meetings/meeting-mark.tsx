import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { formatTime } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import type { OpenMeeting } from "@/lib/meetings/queries";

type MeetingMarkProps = { meeting: OpenMeeting; documentHref: string };

/** That a meeting is going on, since when, and the way to its end. */
export async function MeetingMark({ meeting, documentHref }: MeetingMarkProps) {
  const [t, locale] = await Promise.all([getTranslations("meetings.goingOn"), getLocale()]);
  return (
    <p className="no-print flex flex-wrap items-center gap-x-3 text-sm">
      <span className="text-muted">
        {t(meeting.mode, { time: formatTime(meeting.startedAt, asLocale(locale)) })}
      </span>
      <TextLink href={`${documentHref}/meeting` as Route} className="inline-flex min-h-8 items-center">
        {t(meeting.mode === "together" ? "end" : "endWriting")}
      </TextLink>
    </p>
  );
}
