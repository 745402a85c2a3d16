"use client";

import { LineBox } from "@/components/evaluations/fields/line-box";
import { usePut } from "@/components/evaluations/fields/use-put";
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
  const put = usePut();
  const pick = (months: number) => {
    const day = parseDay(String(queue.live.get("day") ?? "")) ?? dayOf(new Date());
    put("nextDueDate", addMonths(day, months));
  };
  return (
    <div className="flex flex-col gap-2">
      <LineBox path="nextDueDate" label={label} hint={hint} as="day" width="day" />
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
