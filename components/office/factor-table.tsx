import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { factorClassTexts } from "@/lib/avain/factors/classes";
import type { LocalFactor } from "@/lib/office/queries/local-factors";
import { FactorStateForm } from "./factor-state-form";

/** The organisation's own factors, retired ones too: old plans hold them. */
export async function FactorTable({ factors }: { factors: readonly LocalFactor[] }) {
  const [t, locale] = await Promise.all([getTranslations("office.factors"), getLocale()]);
  const head = (["name", "clientName", "class", "state", "acts"] as const).map((column) => (
    <ColumnHead key={column}>{t(column)}</ColumnHead>
  ));
  return (
    <DataTable caption={t("caption", { count: factors.length })} head={head}>
      {factors.map(({ code, classCode, names, clientNames, retiredAt }) => (
        <tr key={code}>
          <RowHead className="wrap-anywhere">
            <TextLink href={`/admin/factors/${code}` as Route} hidden={t("edit")}>
              {names[locale]}
            </TextLink>
          </RowHead>
          <Cell label={t("clientName")}>{clientNames[locale]}</Cell>
          <Cell label={t("class")}>
            {Object.entries(factorClassTexts).find(([known]) => known === classCode)?.[1].name[locale]}
          </Cell>
          <Cell label={t("state")}>
            <Tag tone={retiredAt ? "neutral" : "good"}>{t(retiredAt ? "retired" : "active")}</Tag>
          </Cell>
          <Cell label={t("acts")}>
            <FactorStateForm code={code} name={names[locale]} isRetired={retiredAt !== null} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
