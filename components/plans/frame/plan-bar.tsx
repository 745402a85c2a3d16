import { StatusLine } from "@/components/saving/status-line";
import type { PlanPage } from "@/lib/plans/queries";
import { PlanIdentity } from "./plan-identity";

/**
 * Whose plan this is and whether all is saved. It stays in sight while one scrolls, where the window is high enough to
 * spare a line.
 */
export function PlanBar({ plan }: { plan: PlanPage["plan"] }) {
  return (
    <div className="no-print sticky top-0 z-10 -mx-4 -mt-2 flex flex-wrap items-center justify-between gap-x-6 border-b border-line bg-paper px-4 [@media(height<30rem)]:static">
      <PlanIdentity plan={plan} />
      <StatusLine />
    </div>
  );
}
