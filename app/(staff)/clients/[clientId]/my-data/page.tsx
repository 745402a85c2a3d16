import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DataCheck } from "@/components/my-data/data-check";
import { GiveData } from "@/components/my-data/give-data";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { openDataCheck } from "@/lib/my-data/queries";
import { paperLanguage } from "@/lib/paper/choices";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("myData");
  return { title: t("title") };
}

/** Before a client's data are given out, the worker meets what to look for. */
export default async function MyDataPage({ params }: { params: Promise<{ clientId: string }> }) {
  const [actor, { clientId }] = await Promise.all([requireActor(), params]);
  const [t, locale, page] = await Promise.all([
    getTranslations("myData"),
    getLocale(),
    orNotFound(openDataCheck(actor, clientId, new Date())),
  ]);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        above={<TextLink href={`/clients/${clientId}`}>{t("backToClient")}</TextLink>}
      />
      <DataCheck page={page} />
      <GiveData clientId={clientId} page={page} language={paperLanguage(undefined, page.language, locale)} />
    </>
  );
}
