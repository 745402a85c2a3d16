import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArchiveSection } from "@/components/clients/archive-section";
import { BlockSection } from "@/components/clients/block-section";
import { CoWorkerSection } from "@/components/clients/co-worker-section";
import { ResponsibleSection } from "@/components/clients/responsible-section";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { getClientPeople } from "@/lib/clients/queries/people";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("clients.people");
  return { title: t("title") };
}

export default async function PeoplePage({ params }: PageProps<"/clients/[clientId]/people">) {
  const actor = await requireActor();
  const { clientId } = await params;
  const [t, people] = await Promise.all([
    getTranslations("clients"),
    orNotFound(getClientPeople(actor, clientId, new Date())),
  ]);
  const back = people.canOpen ? (
    <TextLink href={`/clients/${clientId}`}>{t("toClient")}</TextLink>
  ) : (
    <TextLink href="/clients">{t("toList")}</TextLink>
  );
  return (
    <>
      <PageHeader
        title={t("people.title")}
        lead={
          <>
            {t("pageTitle", { number: people.number })} {people.name}
          </>
        }
        above={back}
      />
      {!people.canOpen && (
        <Notice kind="caution" className="mb-6">
          {t("people.leadHidden")}
        </Notice>
      )}
      <ResponsibleSection people={people} />
      <CoWorkerSection people={people} userId={actor.userId} />
      <BlockSection people={people} />
      <ArchiveSection people={people} />
    </>
  );
}
