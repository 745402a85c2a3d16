"use client";

import { LiveLine } from "@/components/saving/fields/live-line";
import { putValue } from "@/components/saving/fields/put-value";
import { useSaving } from "@/components/saving/saving-context";
import { Button } from "@/components/ui/button";
import { addMonths, dayOf, parseDay } from "@/lib/dates";

type DueBoxProps = {
  label: string;
  hint: string;
  /** What the quick picks are. */
  quick: string;
  picks: readonly { months: number; label: string }[];
};

/** The day of the next evaluation: typed, or picked as months from this one. */
export function DueBox({ label, hint, quick, picks }: DueBoxProps) {
  const { queue } = useSaving();
  const pick = (months: number) => {
    const day = parseDay(String(queue.live.get("day") ?? "")) ?? dayOf(new Date());
    putValue(queue, "nextDueDate", addMonths(day, months));
  };
  return (
    <div className="flex flex-col gap-2">
      <LiveLine path="nextDueDate" label={label} hint={hint} as="written" width="day" />
      <fieldset aria-label={quick} className="flex flex-wrap gap-2">
        {picks.map(({ months, label: name }) => (
          <Button key={months} onClick={() => pick(months)}>
            {name}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
