import type { PlanContent } from "@/lib/plans/content";
import { rowLists } from "./plan-rows";
import { RowGroup } from "./row-group";
import { TextGroup } from "./text-group";

type PlanGroupsProps = {
  plan: PlanContent;
  /** The plan's address while it may be changed: each row then leads to its field. */
  changeAt?: string;
};

/** All that a plan holds, as a worker reads it: official names, the client's names beside them, notes and marks. */
export function PlanGroups({ plan, changeAt }: PlanGroupsProps) {
  return (
    <>
      <TextGroup plan={plan} changeAt={changeAt} />
      {rowLists.map((list) => (
        <RowGroup key={list} list={list} plan={plan} changeAt={changeAt} />
      ))}
    </>
  );
}
