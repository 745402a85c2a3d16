import type { Day } from "@/lib/dates";
import type { MeetingMode } from "@/lib/terms";

type Value = { path: string; value: string };

/**
 * What the way of filling in already answers: together is together. Who took part is asked when one writes afterwards
 * or from paper, for only then can it have been otherwise.
 */
export function answeredBy(mode: MeetingMode | undefined): Value[] {
  return mode === "together" ? [{ path: "tookPart", value: "together" }] : [];
}

/** The day an evaluation opens with: today, but of a paper nobody knows when it was filled in. */
export function openingDay(mode: MeetingMode | undefined, today: Day): Value[] {
  return mode === "paper" ? [] : [{ path: "day", value: today }];
}
