import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { asLocale } from "@/lib/i18n/locales";
import type { PlanContent } from "@/lib/plans/content";
import { ChangeLink } from "./change-link";
import { PlanFacts } from "./plan-facts";
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
  const add = changeAt && (
    <ChangeLink href={`${changeAt}/${sectionOf[list]}`} of={group}>
      {t("add")}
    </ChangeLink>
  );
  return (
    <Section title={group} actions={add} className="mb-6">
      {rows.length === 0 ? (
        <p className="text-muted">{t(`none.${list}`)}</p>
      ) : (
        <PlanFacts
          items={rows.map((row) => ({
            key: row.id,
            name: row.name,
            body: <RowBody row={row} />,
            action: changeAt && (
              <ChangeLink
                href={rowHref(changeAt, list, row.id)}
                of={t("rowContext", { group, name: row.name })}
              >
                {t("change")}
              </ChangeLink>
            ),
          }))}
        />
      )}
    </Section>
  );
}
