import {
  type Agreement,
  agreements,
  type MeetingHow,
  meetingHows,
  type OtherPresent,
  othersPresent,
} from "@/lib/terms";
import type { MeetingFacts, NextMeeting } from "./rows";

/** How the meeting was held and who else was there, read from a confirmed document; what is not said is left empty. */
export function meetingFacts(content: unknown): MeetingFacts {
  const others = field(content, "others");
  return {
    how: oneOf<MeetingHow>(meetingHows, field(content, "how")),
    others: Array.isArray(others)
      ? othersPresent.filter((kind): kind is OtherPresent => others.includes(kind))
      : [],
  };
}

/** The meeting agreed on in a confirmed document; null when none was. */
export function nextMeeting(content: unknown): NextMeeting | null {
  const day = text(content, "meetingDate");
  return day === ""
    ? null
    : { day, time: text(content, "meetingTime"), place: text(content, "meetingPlace") };
}

/** The client's answer to the plan, and why when it was not yes. */
export function agreementFacts(content: unknown): { agreed: Agreement | null; agreedReason: string } {
  return {
    agreed: oneOf<Agreement>(agreements, field(content, "agreed")),
    agreedReason: text(content, "agreedReason"),
  };
}

function text(content: unknown, name: string): string {
  const value = field(content, name);
  return typeof value === "string" ? value : "";
}

function field(content: unknown, name: string): unknown {
  return typeof content === "object" && content !== null && Object.hasOwn(content, name)
    ? (content as Record<string, unknown>)[name]
    : undefined;
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | null {
  return words.find((word) => word === value) ?? null;
}
