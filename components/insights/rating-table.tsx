import { useLocale, useTranslations } from "next-intl";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";

type RatingTableProps = {
  caption: string;
  rows: readonly string[];
  profiles: readonly { key: string; name: string; values: readonly (number | null)[]; digits?: number }[];
  /** What stands for a value that there is none of. */
  none: string;
};

/** The numbers of profile lines: a column a profile, with as many decimals as it asks for, or two where it is a mean. */
export function RatingTable({ caption, rows, profiles, none }: RatingTableProps) {
  const t = useTranslations("insights");
  const locale = useLocale();
  const written = (value: number, digits?: number) =>
    value.toLocaleString(locale === "en" ? "en-GB" : locale, {
      minimumFractionDigits: digits ?? (Number.isInteger(value) ? 0 : 2),
      maximumFractionDigits: digits ?? 2,
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
          {profiles.map(({ key, name, values, digits }) => (
            <Cell key={key} label={name} end>
              {values[at] === null || values[at] === undefined ? none : written(values[at], digits)}
            </Cell>
          ))}
        </tr>
      ))}
    </DataTable>
  );
}
