import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FilterSelect } from "@/components/ui/filter-select";
import { type Portion, portionSentence } from "@/lib/insights/sheets/portion";
import type { InsightsView } from "@/lib/insights/view";
import { KeptFilters } from "./kept-filters";

type PortionChoiceProps = { portion: Portion; view: InsightsView };

/** Which goal's pairs the page shows, when there are too many to read at once: on screen to choose from, on paper in a sentence. */
export function PortionChoice({ portion, view }: PortionChoiceProps) {
  const t = useTranslations("insights");
  if (portion.groups.length === 0) return null;
  return (
    <>
      <p className="hidden print:block">{portionSentence(portion, t)}</p>
      <form method="get" action="/insights/side-by-side" className="no-print flex flex-wrap items-end gap-4">
        <KeptFilters view={{ ...view, goal: undefined }} />
        <FilterSelect
          name="goal"
          label={t("portion.goal")}
          options={portion.groups.map(({ key, label, rows }) => ({
            value: key,
            label: t("portion.of", { goal: label, count: rows }),
          }))}
          defaultValue={portion.shown}
        />
        <Button type="submit">{t("portion.show")}</Button>
      </form>
    </>
  );
}
