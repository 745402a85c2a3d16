import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { ShareItem } from "@/components/sharing/share-item";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { listShares } from "@/lib/sharing/queries/shares";

type SharesPageProps = { params: Promise<{ clientId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sharing");
  return { title: t("listTitle") };
}

export default async function SharesPage({ params }: SharesPageProps) {
  const [actor, { clientId }] = await Promise.all([requireActor(), params]);
  const [t, page] = await Promise.all([
    getTranslations("sharing"),
    orNotFound(listShares(actor, clientId, new Date())),
  ]);
  const { clientName, shares, isArchived } = page;
  const add = !isArchived && (
    <ButtonLink href={`/clients/${clientId}/shares/new` as Route} kind="primary">
      {t("toNew")}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t("listTitle")}
        lead={
          <>
            {clientName}. {t("list.lead")}
          </>
        }
        above={<TextLink href={`/clients/${clientId}` as Route}>{t("back")}</TextLink>}
        actions={
          <>
            {add}
            <ButtonLink href={`/clients/${clientId}/messages` as Route}>{t("toMessages")}</ButtonLink>
          </>
        }
      />
      {shares.length === 0 ? (
        <EmptyState>{t("list.none")}</EmptyState>
      ) : (
        <ul>
          {shares.map((share) => (
            <ShareItem key={share.id} clientId={clientId} share={share} canEdit={!isArchived} />
          ))}
        </ul>
      )}
    </>
  );
}
