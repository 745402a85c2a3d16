import { HiddenField } from "@/components/form/hidden-field";
import type { InsightsView } from "@/lib/insights/view";

/** What is seldom asked for, where a tab does not ask it: kept for the other tabs. */
export function KeptFilters({ view }: { view: InsightsView }) {
  const { tookPart, rule, ages, bands, starred } = view;
  return (
    <>
      <HiddenField name="took" value={tookPart} />
      <HiddenField name="rule" value={rule} />
      <HiddenField name="ages" value={ages} />
      {bands && <HiddenField name="bands" value={bands} />}
      {starred && <HiddenField name="starred" value="1" />}
    </>
  );
}
