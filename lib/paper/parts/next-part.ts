import { formatDay } from "@/lib/dates";
import { written } from "@/lib/written";
import { kept, type PaperPart } from "./paper-model";
import type { PaperTools } from "./paper-words";

type Next = { meetingDate: string | null; meetingTime: string; meetingPlace: string };

/** When the client and the worker meet, and by when they look how it has gone. */
export function nextPart(next: Next, due: string, { t, locale }: PaperTools): PaperPart {
  const day = next.meetingDate && formatDay(next.meetingDate, locale);
  const time = written(next.meetingTime);
  return {
    key: "next",
    title: t("sheet.next"),
    look: "text",
    lines: kept(
      day && (time ? t("sheet.meetingAt", { day, time }) : t("sheet.meeting", { day })),
      day && next.meetingPlace && t("sheet.place", { place: next.meetingPlace }),
      due,
    ),
  };
}
