"use client";

import { LiveLine } from "@/components/saving/fields/live-line";
import { LiveTick } from "@/components/saving/fields/live-tick";
import { useValue } from "@/components/saving/use-saving";

type OtherPresentProps = {
  path: string;
  label: string;
  /** A question that opens with the tick: the interpreter's language, or who else. */
  more?: { path: string; label: string; hint?: string | undefined } | undefined;
};

/** Whether somebody was there, and what is asked of them. */
export function OtherPresent({ path, label, more }: OtherPresentProps) {
  const isThere = useValue(path) === true;
  return (
    <div>
      <LiveTick path={path}>{label}</LiveTick>
      {more && isThere && (
        <LiveLine
          path={more.path}
          label={more.label}
          hint={more.hint}
          className="mb-2 ml-[1.875rem] max-w-80"
        />
      )}
    </div>
  );
}
