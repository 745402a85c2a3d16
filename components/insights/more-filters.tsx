import { getTranslations } from "next-intl/server";
import { HiddenField } from "@/components/form/hidden-field";
import { Disclosure } from "@/components/ui/disclosure";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterText } from "@/components/ui/filter-text";
import { FilterTick } from "@/components/ui/filter-tick";
import { ageChoices, type InsightsView } from "@/lib/insights/view";
import type { ViewFaults } from "@/lib/insights/view-faults";

type MoreFiltersProps = { view: InsightsView; hasGroups: boolean; faults: ViewFaults };

/** What is seldom asked for; open when something of it was. */
export async function MoreFilters({ view, hasGroups, faults }: MoreFiltersProps) {
  const t = await getTranslations("insights.filter");
  const { county, ages, bands, tookPart, rule, starred } = view;
  const isAsked =
    faults.bands || ages !== "30-54" || tookPart !== "together" || rule !== "counting" || starred;
  return (
    <Disclosure summary={t("more")} open={Boolean(isAsked)} className="w-full">
      <div className="group flex flex-wrap items-end gap-x-4 gap-y-3">
        <FilterSelect
          name="took"
          label={t("tookPart")}
          options={[
            { value: "together", label: t("together") },
            { value: "all", label: t("all") },
          ]}
          defaultValue={tookPart}
        />
        <FilterSelect
          name="rule"
          label={t("rule")}
          options={[
            { value: "counting", label: t("counting") },
            { value: "study", label: t("study") },
          ]}
          defaultValue={rule}
        />
        {!county && (
          <>
            <FilterSelect
              name="ages"
              label={t("ages")}
              options={ageChoices.map((value) => ({ value, label: t(`ageChoices.${value}`) }))}
              defaultValue={faults.bands ? "own" : ages}
            />
            {/* Bands are typed where one's own were chosen: elsewhere they would be left unread. */}
            <div className="hidden group-has-[option[value=own]:checked]:block">
              <FilterText
                name="bands"
                label={t("bands")}
                hint={t("bandsHint")}
                defaultValue={faults.bands?.typed ?? bands?.replaceAll("-", "–").replaceAll(",", ", ")}
                error={faults.bands && t(`faults.${faults.bands.fault}`)}
                maxLength={60}
              />
            </div>
          </>
        )}
        {hasGroups ? (
          <FilterTick name="starred" value="1" label={t("starred")} defaultChecked={starred} />
        ) : (
          starred && <HiddenField name="starred" value="1" />
        )}
      </div>
    </Disclosure>
  );
}
