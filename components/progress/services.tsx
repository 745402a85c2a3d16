import { useLocale, useTranslations } from "next-intl";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";
import { Section } from "@/components/ui/section";
import type { ProgressRows } from "@/lib/progress/rows";
import { servicesNow } from "@/lib/progress/work";
import { Marks } from "./marks";
import { serviceName } from "./names";

/** The services the client was guided to, with their latest state. */
export function Services({ rows }: { rows: ProgressRows }) {
  const t = useTranslations("progress.services");
  const locale = useLocale();
  const services = servicesNow(rows);
  return (
    <Section title={t("title")}>
      {services.length === 0 ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <DataTable
          caption={t("caption")}
          hideCaption
          head={
            <>
              <ColumnHead>{t("service")}</ColumnHead>
              <ColumnHead>{t("provider")}</ColumnHead>
              <ColumnHead>{t("state")}</ColumnHead>
            </>
          }
        >
          {services.map(({ code, provider, state, hidden }) => (
            <tr key={code} className={hidden ? "print:hidden" : undefined}>
              <RowHead>
                {serviceName(code, locale)}
                <Marks hidden={hidden} />
              </RowHead>
              <Cell label={t("provider")}>{provider || "–"}</Cell>
              <Cell label={t("state")}>
                {state ? t(state) : <span className="text-muted">{t("unknown")}</span>}
              </Cell>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  );
}
