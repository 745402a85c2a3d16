import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { type ClientFilters, clientsHref } from "@/lib/clients/filters";

/** The list as a file, all its pages. A plain form: it leaves a row in the log. */
export async function ExportList({ filters }: { filters: ClientFilters }) {
  const t = await getTranslations("caseload");
  const [, query] = clientsHref({ ...filters, page: 1 }, "lead").split("?");
  return (
    <form
      method="post"
      action={query ? `/api/caseload/export?${query}` : "/api/caseload/export"}
      className="no-print mt-4"
    >
      <Button type="submit">{t("file.submit")}</Button>
    </form>
  );
}
