import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EditClient } from "@/components/clients/edit-client";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { getClientForEdit } from "@/lib/clients/queries/edit";

/** Titles stand in the browser's history, so they name nobody. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("clients.edit");
  return { title: t("title") };
}

export default async function EditClientPage({ params }: PageProps<"/clients/[clientId]/edit">) {
  const actor = await requireActor();
  const { clientId } = await params;
  const [t, client] = await Promise.all([
    getTranslations("clients"),
    orNotFound(getClientForEdit(actor, clientId, new Date())),
  ]);
  return (
    <>
      <PageHeader
        title={t("edit.title")}
        lead={t("pageTitle", { number: client.number })}
        above={<TextLink href={`/clients/${clientId}`}>{t("toClient")}</TextLink>}
      />
      <EditClient client={client} />
    </>
  );
}
