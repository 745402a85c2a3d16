import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { type ClientFilters, clientsHref } from "@/lib/clients/filters";

type TransferPicksProps = { filters: ClientFilters; total: number; children: ReactNode };

/**
 * A list in which clients are ticked to be given to another worker. A plain form: the page it opens has their random ids
 * in its address, as a client's own page has.
 */
export async function TransferPicks({ filters, total, children }: TransferPicksProps) {
  const t = await getTranslations("clients.transfer");
  const { responsible } = filters;
  // The page it opens takes all of a worker's clients, so it is offered where the list is all of them.
  const all = clientsHref({ responsible }, "lead");
  const hasWorker = responsible !== undefined && clientsHref({ ...filters, page: 1 }, "lead") === all;
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
