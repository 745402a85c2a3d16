import { HiddenField } from "@/components/form/hidden-field";
import { type InsightsView, viewQuery } from "@/lib/insights/view";

/** What of the filter a form does not ask, kept as it is; `names` are those of the address, all when none are given. */
export function KeptFilters({ view, names }: { view: InsightsView; names?: readonly string[] }) {
  const kept = [...new URLSearchParams(viewQuery(view))].filter(([name]) => names?.includes(name) ?? true);
  return kept.map(([name, value]) => <HiddenField key={name} name={name} value={value} />);
}
