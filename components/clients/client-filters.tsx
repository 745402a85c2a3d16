import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterTick } from "@/components/ui/filter-tick";
import type { Role } from "@/lib/access/roles";
import type { ClientFilters as Filters } from "@/lib/clients/filters";
import type { StaffTeam } from "@/lib/clients/queries/staff";
import { messageDays, oldDraftDays, queuedMonths, untouchedMonths, waitings } from "@/lib/clients/terms";
import { dueSoonDays } from "@/lib/office-numbers";
import { clientStatuses } from "@/lib/terms";

type ClientFiltersProps = { filters: Filters; role: Role; teams: readonly StaffTeam[] };

/** Narrowing the list: a plain form, whose choices stand in the address as words and ids. */
export async function ClientFilters({ filters, role, teams }: ClientFiltersProps) {
  const t = await getTranslations("clients.filters");
  const isRare =
    filters.withoutPlan || filters.draft || filters.waiting !== undefined || filters.status === "archived";
  const long = {
    "old-draft": t("waitings.old-draft", { days: oldDraftDays }),
    untouched: t("waitings.untouched", { months: untouchedMonths }),
    "late-step": t("waitings.late-step"),
    queued: t("waitings.queued", { months: queuedMonths }),
    message: t("waitings.message", { days: messageDays }),
  };
  return (
    <search aria-label={t("label")}>
      <form method="get" action="/clients" className="mb-4 flex flex-col gap-2">
        <div className="flex flex-wrap items-end gap-4">
          <FilterSelect
            name="scope"
            label={t("scope")}
            options={(["own", "team"] as const).map((value) => ({ value, label: t(value) }))}
            defaultValue={filters.scope}
          />
          <FilterSelect
            name="due"
            label={t("due")}
            empty={t("anyDue")}
            options={[
              { value: "late", label: t("late") },
              { value: "soon", label: t("soon", { days: dueSoonDays() }) },
            ]}
            defaultValue={filters.due}
          />
          {role === "lead" && (
            <FilterSelect
              name="worker"
              label={t("responsible")}
              empty={t("anyResponsible")}
              options={[
                { value: "none", label: t("noResponsible") },
                { value: "gone", label: t("goneResponsible") },
                { value: "away", label: t("awayResponsible") },
                ...workersOf(teams),
              ]}
              defaultValue={filters.responsible}
            />
          )}
          {role === "lead" && teams.length > 1 && (
            <FilterSelect
              name="team"
              label={t("ofTeam")}
              empty={t("anyTeam")}
              options={teams.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={filters.team}
            />
          )}
          <Button type="submit">{t("show")}</Button>
        </div>
        <Disclosure summary={t("more")} open={isRare}>
          <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
            <FilterSelect
              name="status"
              label={t("status")}
              options={clientStatuses.map((value) => ({ value, label: t(value) }))}
              defaultValue={filters.status}
            />
            <FilterSelect
              name="waiting"
              label={t("waiting")}
              empty={t("anyWaiting")}
              options={waitings.map((value) => ({ value, label: long[value] }))}
              defaultValue={filters.waiting}
            />
            <FilterTick name="plan" value="none" label={t("plan")} defaultChecked={filters.withoutPlan} />
            <FilterTick name="draft" value="1" label={t("draft")} defaultChecked={filters.draft} />
          </div>
        </Disclosure>
      </form>
    </search>
  );
}

/** Each person once, also when they are of several teams. */
function workersOf(teams: readonly StaffTeam[]): { value: string; label: string }[] {
  const byId = new Map(teams.flatMap(({ people }) => people).map(({ id, name }) => [id, name]));
  return [...byId].map(([value, label]) => ({ value, label }));
}
