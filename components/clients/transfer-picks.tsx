import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import type { ClientFilters } from "@/lib/clients/filters";

type TransferPicksProps = { filters: ClientFilters; total: number; children: ReactNode };

/**
 * A list in which clients are ticked to be given to another worker. A plain form: the page it opens has their random ids
 * in its address, as a client's own page has.
 */
export async function TransferPicks({ filters, total, children }: TransferPicksProps) {
  const t = await getTranslations("clients.transfer");
  const { responsible, status } = filters;
  const hasWorker = responsible !== undefined && status === "active";
  return (
    <form method="get" action="/clients/transfer">
      {children}
      <div className="no-print mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button type="submit">{t("toPicked")}</Button>
        {hasWorker && (
          <TextLink
            href={`/clients/transfer?worker=${responsible}` as Route}
            className="inline-flex min-h-11 items-center"
          >
            {t("toAll", { total })}
          </TextLink>
        )}
      </div>
    </form>
  );
}
