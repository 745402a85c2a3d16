import type { LiveRow, LiveRows } from "@/components/saving/live-values";
import { anchorValueFor } from "@/lib/avain/anchor-value";
import type { CountedList } from "./sections";

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";

/**
 * Whether a row has its answer, as the review reads it. A number that is not one does not count, and a goal without a
 * number is answered when it says why.
 */
const answered: Record<CountedList, (row: LiveRow) => boolean> = {
  goals: ({ score, rating, reason }) =>
    anchorValueFor(score) !== undefined || isText(rating) || isText(reason),
  methods: ({ used }) => typeof used === "boolean",
  services: ({ state }) => isText(state),
  steps: ({ done }) => typeof done === "boolean",
  factors: ({ effect }) => typeof effect === "number",
};

/** How many of the asked rows of a list have their answer as this browser sees it. */
export function answeredCount(list: CountedList, keys: readonly string[], rows: LiveRows): number {
  return keys.filter((key) => answered[list](rows.get(key) ?? {})).length;
}
