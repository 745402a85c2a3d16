import type { ReactNode } from "react";
import { LivePeople } from "@/components/live/live-people";
import { liveWords } from "@/components/live/live-words";
import { UndoLast } from "@/components/saving/fields/undo-last";
import { StatusLine } from "@/components/saving/status-line";
import type { PlanPage } from "@/lib/plans/queries";
import { PlanIdentity } from "./plan-identity";
import { planSections } from "./sections";

/**
 * Whose plan this is, whether all is saved, and who else is in it. Both stay in sight while one scrolls; where they need
 * a line each, only whether all is saved does, and nothing where the window is too low to spare a line.
 */
export async function PlanBar({ plan, meeting }: { plan: PlanPage["plan"]; meeting: ReactNode }) {
  const live = await liveWords("plans", planSections);
  return (
    <div className="no-print contents md:sticky md:top-0 md:z-10 md:-mx-4 md:-mt-2 md:flex md:items-center md:justify-between md:gap-x-6 md:border-b md:border-line md:bg-paper md:px-4 [@media(height<30rem)]:static">
      <div className="flex flex-wrap items-center gap-x-4">
        <PlanIdentity plan={plan} />
        {meeting}
      </div>
      <div className="sticky top-0 z-10 -mx-4 border-b border-line bg-paper px-4 md:static md:m-0 md:border-0 md:p-0 [@media(height<30rem)]:static">
        <div className="flex flex-wrap-reverse items-center justify-between gap-x-3 md:justify-end">
          <StatusLine />
          <UndoLast />
        </div>
        <LivePeople words={live} />
      </div>
    </div>
  );
}
