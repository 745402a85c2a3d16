import { useTranslations } from "next-intl";
import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import { FilterSelect } from "@/components/ui/filter-select";
import { type Portion, portionSentence } from "@/lib/insights/sheets/portion";
import { type InsightsView, viewQuery } from "@/lib/insights/view";

type PortionChoiceProps = { portion: Portion; view: InsightsView };

/** Which goal's pairs the page shows, when there are too many to read at once: on screen to choose from, on paper in a sentence. */
export function PortionChoice({ portion, view }: PortionChoiceProps) {
  const t = useTranslations("insights");
  if (portion.groups.length === 0) return null;
  const kept = [...new URLSearchParams(viewQuery({ ...view, goal: undefined }))];
  return (
    <>
      <p className="hidden print:block">{portionSentence(portion, t)}</p>
      <form method="get" action="/insights/side-by-side" className="no-print flex flex-wrap items-end gap-4">
        {kept.map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
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
