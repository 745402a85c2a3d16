import type { Metadata, Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientSheet } from "@/components/client-page/client-sheet";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { dayOf } from "@/lib/dates";
import { myDataDocument } from "@/lib/my-data/document";
import { openMyData } from "@/lib/my-data/queries";
import { myDataWords } from "@/lib/my-data/words";
import { paperLanguage } from "@/lib/paper/choices";

type PrintPageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<Record<"language" | "hidden", string | string[] | undefined>>;
};

/** Browsers print the title in the corner of the paper: it tells nothing of where the paper comes from. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paper.check");
  return { title: { absolute: t("pageTitle") } };
}

export default async function MyDataPrintPage({ params, searchParams }: PrintPageProps) {
  const [actor, { clientId }, query] = await Promise.all([requireActor(), params, searchParams]);
  const now = new Date();
  const asked = { clientId, hidden: query.hidden !== undefined, as: "print" } as const;
  const [t, locale, data] = await Promise.all([
    getTranslations("myData"),
    getLocale(),
    orNotFound(openMyData(actor, asked, now)),
  ]);
  const tools = await myDataWords(paperLanguage(query.language, data.stored.client.fields.language, locale));
  return (
    <>
      <div className="no-print mb-6">
        <PageHeader
          title={t("title")}
          lead={t("reread")}
          actions={
            <>
              <PrintButton label={t("print")} kind="primary" />
              <ButtonLink href={`/clients/${clientId}/my-data` as Route}>{t("back")}</ButtonLink>
            </>
          }
        />
      </div>
      <ClientSheet document={myDataDocument(data, dayOf(now), tools)} label={t("paperTitle")} />
    </>
  );
}
