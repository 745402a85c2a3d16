import { getLocale, getTranslations } from "next-intl/server";
import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterText } from "@/components/ui/filter-text";
import { TextLink } from "@/components/ui/text-link";
import { type Day, formatDay } from "@/lib/dates";
import type { FigureScope } from "@/lib/insights/policy";
import { isByGroup, type Tab, tabs } from "@/lib/insights/sheets/figures";
import { type InsightsView, readView, viewQuery } from "@/lib/insights/view";
import type { ViewFaults } from "@/lib/insights/view-faults";
import { tabHref } from "./hrefs";
import { KeptFilters } from "./kept-filters";
import { MoreFilters } from "./more-filters";
import { QuickPeriods } from "./quick-periods";

type FilterFormProps = {
  tab: Tab;
  view: InsightsView;
  scopes: readonly FigureScope[];
  teams: readonly { id: string; name: string }[];
  today: Day;
  faults: ViewFaults;
};

/** What is seldom asked for; the study's rule leaves nothing of it to ask. */
const seldom = ["took", "rule", "ages", "bands", "starred"];

/** What is counted: a plain form whose choices stand in the address as codes and days. */
export async function FilterForm({ tab, view, scopes, teams, today, faults }: FilterFormProps) {
  const [t, locale] = await Promise.all([getTranslations("insights.filter"), getLocale()]);
  // Written so that the field can read it back, whatever the language.
  const written = (day: Day | undefined) => day && formatDay(day, locale === "en" ? "fi" : locale);
  const scopeWords = { own: t("ownClients"), teams: t("ownTeams"), county: t("county") };
  const query = viewQuery(view);
  const isFaulty = Object.keys(faults).length > 0;
  const day = (name: "from" | "to") => ({
    defaultValue: faults[name]?.typed ?? written(view[name]),
    error: faults[name] && t(`faults.${faults[name].fault}`),
  });
  const hasGroups = tabs[tab].some(isByGroup);
  return (
    <search aria-label={t("title")} className="no-print">
      <form
        method="get"
        action={`/insights/${tab}`}
        className="mb-3 flex flex-wrap items-end gap-x-4 gap-y-3"
      >
        {scopes.length > 1 && (
          <FilterSelect
            name="view"
            label={t("whose")}
            options={scopes.map((scope) => ({
              value: scope === "county" ? "county" : "",
              label: scopeWords[scope],
            }))}
            defaultValue={view.county ? "county" : ""}
          />
        )}
        {teams.length > 1 && (
          <FilterSelect
            name="team"
            label={t("team")}
            empty={view.county ? t("county") : t("allTeams")}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={view.team}
          />
        )}
        {view.county ? (
          <FilterSelect
            name="year"
            label={t("year")}
            empty={t("ever")}
            options={yearsUntil(today).map((year) => ({ value: String(year), label: String(year) }))}
            defaultValue={view.from?.slice(0, 4)}
          />
        ) : (
          <>
            <FilterText name="from" label={t("from")} hint={t("dayHint")} {...day("from")} />
            <FilterText name="to" label={t("to")} hint={t("dayHint")} {...day("to")} />
            <FilterSelect
              name="gender"
              label={t("gender")}
              empty={t("allGenders")}
              options={(["woman", "man"] as const).map((value) => ({ value, label: t(value) }))}
              defaultValue={view.gender}
            />
          </>
        )}
        {hasGroups ? (
          <FilterSelect
            name="by"
            label={t("by")}
            options={[
              { value: "gender", label: t("byGender") },
              { value: "age", label: t("byAge") },
            ]}
            defaultValue={view.by}
          />
        ) : (
          // Kept for the tabs that compare groups.
          <HiddenField name="by" value={view.by} />
        )}
        {tab === "reference" ? (
          <KeptFilters view={view} names={seldom} />
        ) : (
          <MoreFilters view={view} hasGroups={hasGroups} faults={faults} />
        )}
        <Button type="submit" kind="primary">
          {t("show")}
        </Button>
        {(query || isFaulty) && (
          <TextLink href={tabHref(tab, readView({}))} className="inline-flex min-h-11 items-center">
            {t("clear")}
          </TextLink>
        )}
      </form>
      {view.county ? (
        <p className="mb-5 max-w-text">{t("countyWhy")}</p>
      ) : (
        <QuickPeriods tab={tab} view={view} today={today} />
      )}
    </search>
  );
}

/** The calendar years a county can be asked of, this one first. */
function yearsUntil(today: Day): number[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: 10 }, (_, back) => year - back);
}
