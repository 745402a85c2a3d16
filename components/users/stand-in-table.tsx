import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";
import { TextLink } from "@/components/ui/text-link";
import { formatDay } from "@/lib/dates";
import type { StandIn } from "@/lib/users/queries/substitutes";

/** The workers of the lead's teams and who stands in for each. */
export async function StandInTable({ standIns }: { standIns: readonly StandIn[] }) {
  const [t, locale] = await Promise.all([getTranslations("users.substitutes"), getLocale()]);
  const day = (value: string | null) => (value ? formatDay(value, locale) : "");
  const columns = ["worker", "substitute", "days"] as const;
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      head={columns.map((column) => <ColumnHead key={column}>{t(column)}</ColumnHead>)}
    >
      {standIns.map(({ id, name, substitute }) => (
        <tr key={id}>
          <RowHead>
            <TextLink href={`/substitutes/${id}` as Route}>{name}</TextLink>
          </RowHead>
          <Cell label={t("substitute")}>{substitute?.name ?? t("none")}</Cell>
          <Cell label={t("days")}>
            {substitute ? t("period", { from: day(substitute.from), to: day(substitute.to) }) : "–"}
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
