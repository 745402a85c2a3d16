import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReasonForm } from "@/components/clients/reason-form";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { getReasonAsked } from "@/lib/clients/queries/reason";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("clients.reason");
  return { title: t("field") };
}

export default async function ReasonPage({ params }: PageProps<"/clients/[clientId]/reason">) {
  const actor = await requireActor();
  const { clientId } = await params;
  const [t, asked] = await Promise.all([
    getTranslations("clients"),
    orNotFound(getReasonAsked(actor, clientId, new Date())),
  ]);
  if (asked.isOpen) redirect(`/clients/${clientId}`);
  return (
    <>
      <PageHeader
        title={t("reason.heading")}
        lead={
          <>
            {t("pageTitle", { number: asked.number })} {asked.initials}
          </>
        }
        above={<TextLink href="/clients">{t("toList")}</TextLink>}
      />
      <ReasonForm asked={asked} />
    </>
  );
}
