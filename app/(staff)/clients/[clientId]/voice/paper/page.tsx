import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { PaperFields } from "@/components/voice/paper-fields";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { openSheet } from "@/lib/voice/queries/open";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("voice.staff");
  return { title: t("entryTitle") };
}

export default async function PaperAnswersPage({ params }: { params: Promise<{ clientId: string }> }) {
  const [actor, { clientId }] = await Promise.all([requireActor(), params]);
  const [t, clients, head] = await Promise.all([
    getTranslations("voice.staff"),
    getTranslations("clients"),
    orNotFound(openSheet(actor, clientId, new Date())),
  ]);
  if (head.isArchived) notFound();
  return (
    <>
      <PageHeader
        title={t("entryTitle")}
        lead={t("entryLead")}
        above={
          <>
            <TextLink href={`/clients/${clientId}/voice` as Route}>{t("title")}</TextLink>
            <span className="ml-3">{clients("number", { number: head.number })}</span>
          </>
        }
      />
      <PaperFields clientId={clientId} />
    </>
  );
}
