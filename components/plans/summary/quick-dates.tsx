"use client";

import { putValue } from "@/components/saving/fields/put-value";
import { useSaving } from "@/components/saving/saving-context";
import { useValue } from "@/components/saving/use-saving";
import { Button } from "@/components/ui/button";

type QuickDatesProps = {
  path: string;
  label: string;
  /** Each day, and its words: "Puolen vuoden kuluttua". */
  days: readonly { day: string; label: string; shown: string }[];
};

/** Buttons that fill a date field. */
export function QuickDates({ path, label, days }: QuickDatesProps) {
  const { queue } = useSaving();
  const value = useValue(path);
  return (
    <fieldset aria-label={label} className="flex flex-wrap gap-2 noscript:hidden">
      {days.map(({ day, label: words }) => (
        <Button key={day} aria-pressed={value === day} onClick={() => putValue(queue, path, day)}>
          {words}
        </Button>
      ))}
      <p role="status" className="sr-only">
        {days.find(({ day }) => day === value)?.shown}
      </p>
    </fieldset>
  );
}
