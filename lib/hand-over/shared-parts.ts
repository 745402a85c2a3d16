import { factorByCode } from "@/lib/avain/edition";
import { factorScale } from "@/lib/avain/scale";
import { formatDay } from "@/lib/dates";
import type { Meeting } from "@/lib/plans/content";
import type { Effect } from "@/lib/terms";
import { fact, kept, type RecordPart } from "./record";
import type { RecordTools } from "./words";

/** Who took part and how; the same of a plan and of an evaluation. */
export function presentPart(meeting: Meeting, { t, plan }: RecordTools): RecordPart {
  const { tookPart, how, others, interpreterLanguage, othersWords } = meeting;
  const present = others.map((kind) => {
    const more = kind === "interpreter" ? interpreterLanguage : kind === "other" ? othersWords : "";
    const name = plan(`meeting.otherKinds.${kind}`);
    return more ? `${name} (${more})` : name;
  });
  return {
    title: t("headings.present"),
    lines: kept(
      tookPart && fact(plan(`meeting.tookParts.${tookPart}`)),
      how && fact(t("how", { how: plan(`meeting.hows.${how}`) })),
      present.length > 0 && fact(t("others", { others: present.join(", ") })),
    ),
  };
}

type RatedFactor = { code: string | null; words: string; effect: Effect | null; note: string };

/** A factor by its official name, what it does, what was written beside it, and its note when that is asked for. */
export function factorLine(factor: RatedFactor, hasNotes: boolean, { t, locale }: RecordTools): string {
  const official = factor.code && factorByCode(factor.code)?.name[locale];
  const effect = factorScale.find(({ value }) => value === factor.effect)?.name[locale];
  return fact(
    `${official || factor.words}: ${effect ?? t("notRated")}`,
    official && factor.words,
    hasNotes && factor.note && t("note", { words: factor.note }),
  );
}

/** By when the work is looked at, and the next meeting. The place is given only where it may be. */
export function followUpLines(due: string, next: Meeting, hasPlace: boolean, tools: RecordTools): string[] {
  const { t, locale } = tools;
  const day = next.meetingDate && formatDay(next.meetingDate, locale);
  const time = next.meetingTime.replace(":", locale === "en" ? ":" : ".").replace(/^0/, "");
  return kept(
    due && fact(due),
    day && fact(time ? t("meetingAt", { day, time }) : t("meeting", { day })),
    day && hasPlace && next.meetingPlace && fact(t("place", { place: next.meetingPlace })),
  );
}
