import { StatusLine } from "@/components/saving/status-line";
import type { PlanPage } from "@/lib/plans/queries";
import { PlanIdentity } from "./plan-identity";

/**
 * Whose plan this is and whether all is saved. Both stay in sight while one scrolls; where they need a line each, only
 * whether all is saved does, and nothing where the window is too low to spare a line.
 */
export function PlanBar({ plan }: { plan: PlanPage["plan"] }) {
  return (
    <div className="no-print contents md:sticky md:top-0 md:z-10 md:-mx-4 md:-mt-2 md:flex md:items-center md:justify-between md:gap-x-6 md:border-b md:border-line md:bg-paper md:px-4 [@media(height<30rem)]:static">
      <PlanIdentity plan={plan} />
      <div className="sticky top-0 z-10 -mx-4 border-b border-line bg-paper px-4 md:static md:m-0 md:border-0 md:p-0 [@media(height<30rem)]:static">
        <StatusLine />
      </div>
    </div>
  );
}
