import { useLocale, useTranslations } from "next-intl";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";

type RatingTableProps = {
  caption: string;
  rows: readonly string[];
  profiles: readonly { key: string; name: string; values: readonly (number | null)[] }[];
};

/** The numbers of profile lines: a column a profile, two decimals where it is a mean. */
export function RatingTable({ caption, rows, profiles }: RatingTableProps) {
  const t = useTranslations("insights");
  const locale = useLocale();
  const written = (value: number) =>
    value.toLocaleString(locale === "en" ? "en-GB" : locale, {
      minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
      maximumFractionDigits: 2,
    });
  return (
    <DataTable
      caption={caption}
      head={
        <>
          <ColumnHead>{t("own.factor")}</ColumnHead>
          {profiles.map(({ key, name }) => (
            <ColumnHead key={key} end>
              {name}
            </ColumnHead>
          ))}
        </>
      }
    >
      {rows.map((row, at) => (
        <tr key={row}>
          <RowHead className="font-normal!">{row}</RowHead>
          {profiles.map(({ key, name, values }) => (
            <Cell key={key} label={name} end>
              {values[at] === null || values[at] === undefined ? t("reading.notRated") : written(values[at])}
            </Cell>
          ))}
        </tr>
      ))}
    </DataTable>
  );
}
