import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FilterBox } from "../frame/filter-box";
import { filterWords } from "../frame/filter-words";
import { ListSwitch } from "../frame/list-switch";

type TickListProps = {
  /** Also what the filter looks in. */
  id: string;
  title: string;
  /** A field of the page that stands beside the filter where there is room. */
  beside?: ReactNode;
  filterLabel: string;
  /** What is said instead of an empty page when only ticked rows show and none is. */
  none: string;
  className: string;
  /** `TickGroup` parts. */
  children: ReactNode;
};

/** A list of the catalogue in one view: a filter, two ways of looking, and its groups. */
export async function TickList({ id, title, beside, filterLabel, none, className, children }: TickListProps) {
  const [t, plans] = await Promise.all([getTranslations("planGoals"), getTranslations("plans.rows")]);
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="group/list flex flex-col gap-3">
      <h2 id={`${id}-title`} className="sr-only">
        {title}
      </h2>
      <div className="grid items-end gap-x-8 gap-y-3 lg:grid-cols-2">
        {beside}
        <div className="flex flex-wrap items-end gap-x-5">
          <FilterBox words={await filterWords(filterLabel)} listId={id} />
          <div className="flex flex-wrap gap-x-4">
            <ListSwitch kind="only">{t("onlyChosen")}</ListSwitch>
            <ListSwitch kind="help">{plans("help")}</ListSwitch>
          </div>
        </div>
      </div>
      <p className="hidden text-muted group-has-[[data-switch=only]:checked]/list:block group-has-[[data-tick]:checked]/list:hidden!">
        {none}
      </p>
      <div className={className}>{children}</div>
    </section>
  );
}
