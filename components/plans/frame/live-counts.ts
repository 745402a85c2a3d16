import type { LiveRow, LiveRows } from "@/components/saving/live-values";
import { isOwnKey } from "@/lib/saving/paths";

/** The parts of a plan whose rows are counted. */
export type CountedList = "goals" | "factors" | "services" | "methods" | "steps";

const isChosen = (row: LiveRow) => row.chosen === true;

/** Whether a row counts, the same as when the plan is read for confirming. A factor with only a note is not rated. */
const counts: Record<CountedList, (row: LiveRow, key: string) => boolean> = {
  goals: isChosen,
  services: isChosen,
  steps: isChosen,
  methods: (row) => row.planned === true,
  factors: (row, key) => typeof row.effect === "number" && (isChosen(row) || !isOwnKey(key)),
};

/** How many rows of a list are in the plan as this browser sees it. */
export function liveCount(list: CountedList, rows: LiveRows): number {
  let count = 0;
  for (const [key, row] of rows) if (counts[list](row, key)) count += 1;
  return count;
}
