import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DataList } from "@/components/ui/data-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { asLocale } from "@/lib/i18n/locales";
import type { PlanContent } from "@/lib/plans/content";
import { planRows, type RowList } from "./plan-rows";
import { rowHref, sectionOf } from "./row-anchor";
import { RowBody } from "./row-body";

type RowGroupProps = {
  list: RowList;
  plan: PlanContent;
  /** The plan's address, where its rows can be changed. */
  changeAt?: string | undefined;
};

/** The rows of one list of a plan as a worker reads them. */
export async function RowGroup({ list, plan, changeAt }: RowGroupProps) {
  const t = await getTranslations("planSummary");
  const group = t(`groups.${list}`);
  const rows = planRows(list, plan, { t, locale: asLocale(await getLocale()) });
  const change = (href: string, words: string, hidden: string) => (
    <TextLink
      href={href as Route}
      hidden={hidden}
      className="no-print -my-2 inline-flex min-h-11 items-center"
    >
      {words}
    </TextLink>
  );
  return (
    <Section
      title={group}
      actions={changeAt && change(`${changeAt}/${sectionOf[list]}`, t("add"), group)}
      className="mb-6"
    >
      {rows.length === 0 ? (
        <p className="text-muted">{t(`none.${list}`)}</p>
      ) : (
        <DataList
          items={rows.map((row) => ({
            key: row.id,
            term: <span className="font-semibold text-ink">{row.name}</span>,
            value: <RowBody row={row} />,
            action:
              changeAt &&
              change(
                rowHref(changeAt, list, row.id),
                t("change"),
                t("rowContext", { group, name: row.name }),
              ),
          }))}
        />
      )}
    </Section>
  );
}
