import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { type LogFilters, logQuery } from "@/lib/audit/filters";
import { exportLimit } from "@/lib/audit/terms";

type ExportLogProps = { filters: LogFilters; total: number };

/** The filtered rows as a file, or why they do not fit one. A plain form: it leaves a row in the log. */
export async function ExportLog({ filters, total }: ExportLogProps) {
  const t = await getTranslations("audit");
  if (total > exportLimit)
    return <p className="max-w-text text-muted">{t("export.tooMany", { total, limit: exportLimit })}</p>;
  return (
    <form method="post" action={`/api/audit/export${logQuery(filters)}`}>
      <Button type="submit">{t("export.submit")}</Button>
    </form>
  );
}
