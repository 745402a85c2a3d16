import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TransferChoice } from "@/components/clients/transfer-choice";
import { TransferClients } from "@/components/clients/transfer-clients";
import { TransferPreview } from "@/components/clients/transfer-preview";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { requireRole } from "@/lib/access/session";
import { getTransfer } from "@/lib/clients/queries/transfer";
import { readTransfer } from "@/lib/clients/transfer-search";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("clients.transfer");
  return { title: t("title") };
}

export default async function TransferPage({ searchParams }: PageProps<"/clients/transfer">) {
  const actor = await requireRole("lead");
  const asked = await searchParams;
  const search = readTransfer(asked);
  const [t, page] = await Promise.all([getTranslations("clients"), getTransfer(actor, search, new Date())]);
  const done = Number(asked.done);
  return (
    <>
      <PageHeader
        title={t("transfer.title")}
        above={<TextLink href="/clients">{t("toList")}</TextLink>}
        lead={t("transfer.lead")}
      />
      {Number.isInteger(done) && done > 0 && (
        <Notice kind="success" live className="mb-6">
          {t("transfer.done", { count: done })}
        </Notice>
      )}
      {page.clients.length === 0 ? (
        <EmptyState action={<ButtonLink href="/clients">{t("transfer.choose")}</ButtonLink>}>
          {t(done > 0 ? "transfer.more" : "transfer.none")}
        </EmptyState>
      ) : (
        <>
          <TransferPreview page={page} keep={search.keep} />
          <TransferChoice search={search} teams={page.teams} />
          <TransferClients page={page} />
        </>
      )}
    </>
  );
}
