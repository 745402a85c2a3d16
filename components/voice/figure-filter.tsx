import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { FilterSelect } from "@/components/ui/filter-select";
import type { VoiceFigures } from "@/lib/voice/figures/queries";
import { yearsUntil } from "@/lib/voice/figures/view";

/** Which year, and whose answers. A plain form whose answer is the page itself. */
export async function FigureFilter({ figures, today }: { figures: VoiceFigures; today: string }) {
  const [t, words] = await Promise.all([
    getTranslations("voice.figures"),
    getTranslations("insights.filter"),
  ]);
  const { view, teams, mayCounty } = figures;
  return (
    <search aria-label={words("title")} className="no-print">
      <form method="get" action="/insights/voice" className="mb-4 flex flex-wrap items-end gap-4">
        {mayCounty && (
          <FilterSelect
            name="view"
            label={words("whose")}
            empty={words("team")}
            options={[{ value: "county", label: words("county") }]}
            defaultValue={view.county ? "county" : ""}
          />
        )}
        {teams.length > 1 && (
          <FilterSelect
            name="team"
            label={words("team")}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={view.team}
          />
        )}
        <FilterSelect
          name="year"
          label={t("year")}
          options={yearsUntil(today).map((year) => ({ value: String(year), label: String(year) }))}
          defaultValue={String(view.year)}
        />
        <Button type="submit" kind="primary">
          {t("show")}
        </Button>
      </form>
    </search>
  );
}
