import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { type ClientFilters, clientsHref } from "@/lib/clients/filters";
import { pagePickedHref, transferHref } from "@/lib/clients/transfer-search";

type TransferPicksProps = {
  filters: ClientFilters;
  total: number;
  /** All clients of the page are ticked. */
  isPicked: boolean;
  children: ReactNode;
};

/**
 * A list in which clients are ticked to be given to another worker. A plain form: the page it opens has their random ids
 * in its address, as a client's own page has. Ticking all is a link too: it works without scripts.
 */
export async function TransferPicks({ filters, total, isPicked, children }: TransferPicksProps) {
  const t = await getTranslations("clients.transfer");
  const { responsible, team } = filters;
  // The page it opens takes all of a worker's clients, so it is offered where the list is all of them.
  const all = clientsHref({ responsible, team }, "lead");
  const hasWorker = responsible !== undefined && clientsHref({ ...filters, page: 1 }, "lead") === all;
  return (
    <form method="get" action="/clients/transfer">
      {children}
      <div className="no-print mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button type="submit">{t("toPicked")}</Button>
        <TextLink
          href={isPicked ? clientsHref(filters, "lead") : pagePickedHref(filters)}
          stay
          className="inline-flex min-h-11 items-center"
        >
          {t(isPicked ? "pickNone" : "pickAll")}
        </TextLink>
        {hasWorker && (
          <TextLink href={transferHref(responsible, team)} className="inline-flex min-h-11 items-center">
            {t("toAll", { total })}
          </TextLink>
        )}
      </div>
    </form>
  );
}
