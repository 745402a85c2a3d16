import type { Metadata, Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NewShareView } from "@/components/sharing/new-share-view";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { openNewShare } from "@/lib/sharing/queries/new-share";
import type { SummaryQuery } from "@/lib/summary/choices";

type NewSharePageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<SummaryQuery & { renews?: string | string[] }>;
};

/** The title stands on the slip's paper as well, and tells nothing. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paper.check");
  return { title: { absolute: t("pageTitle") } };
}

export default async function NewSharePage({ params, searchParams }: NewSharePageProps) {
  const [actor, { clientId }, query] = await Promise.all([requireActor(), params, searchParams]);
  const renews = typeof query.renews === "string" ? query.renews : undefined;
  const asked = { clientId, renews, query, locale: await getLocale() };
  const [t, page] = await Promise.all([
    getTranslations("sharing"),
    orNotFound(openNewShare(actor, asked, new Date())),
  ]);
  return (
    <>
      <div className="no-print">
        <PageHeader
          title={t("title")}
          lead={
            <>
              {page.clientName}. {t("new.lead")}
            </>
          }
          above={<TextLink href={`/clients/${clientId}/shares` as Route}>{t("toList")}</TextLink>}
        />
      </div>
      <NewShareView clientId={clientId} page={page} renews={renews} />
    </>
  );
}
