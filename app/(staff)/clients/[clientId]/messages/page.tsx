import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { MessageItem } from "@/components/sharing/message-item";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { listMessages } from "@/lib/sharing/queries/messages";

type MessagesPageProps = { params: Promise<{ clientId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sharing");
  return { title: t("messagesTitle") };
}

export default async function MessagesPage({ params }: MessagesPageProps) {
  const [actor, { clientId }] = await Promise.all([requireActor(), params]);
  const [t, page] = await Promise.all([
    getTranslations("sharing"),
    orNotFound(listMessages(actor, clientId, new Date())),
  ]);
  const { clientName, messages, isArchived } = page;
  return (
    <>
      <PageHeader
        title={t("messagesTitle")}
        lead={
          <>
            {clientName}. {t("messages.clientLead")}
          </>
        }
        above={<TextLink href={`/clients/${clientId}` as Route}>{t("back")}</TextLink>}
        actions={<ButtonLink href={`/clients/${clientId}/shares` as Route}>{t("toList")}</ButtonLink>}
      />
      {messages.length === 0 ? (
        <EmptyState>{t("messages.noneOfClient")}</EmptyState>
      ) : (
        <Section title={t("messages.messages")}>
          <ul>
            {messages.map((message) => (
              <MessageItem key={message.id} message={message} canEdit={!isArchived} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
