import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { ShownAnswers } from "@/components/voice/shown-answers";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { openVoice } from "@/lib/voice/queries/open";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("voice.staff");
  return { title: t("title") };
}

export default async function VoicePage({ params }: { params: Promise<{ clientId: string }> }) {
  const [actor, { clientId }] = await Promise.all([requireActor(), params]);
  const [t, clients, page] = await Promise.all([
    getTranslations("voice.staff"),
    getTranslations("clients"),
    orNotFound(openVoice(actor, clientId, new Date())),
  ]);
  const href = (below: string) => `/clients/${clientId}/voice/${below}` as Route;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        above={<TextLink href={`/clients/${clientId}`}>{clients("toClient")}</TextLink>}
        actions={
          <>
            <ButtonLink href={href("sheet")}>{t("toSheet")}</ButtonLink>
            {!page.isArchived && <ButtonLink href={href("paper")}>{t("toEntry")}</ButtonLink>}
          </>
        }
      />
      {page.shown.length === 0 && <p>{t("none")}</p>}
      {page.shown.map((shown) => (
        <ShownAnswers key={shown.id} shown={shown} />
      ))}
    </>
  );
}
