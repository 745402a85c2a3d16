import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LockList } from "@/components/sharing/lock-list";
import { MessageItem } from "@/components/sharing/message-item";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireRole } from "@/lib/access/session";
import { answerDays } from "@/lib/office-numbers";
import { openWaiting } from "@/lib/sharing/queries/messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sharing");
  return { title: t("waitingTitle") };
}

export default async function WaitingMessagesPage() {
  const actor = await requireRole("worker", "lead");
  const [t, { messages, locks }] = await Promise.all([
    getTranslations("sharing"),
    openWaiting(actor, new Date()),
  ]);
  return (
    <>
      <PageHeader title={t("waitingTitle")} lead={t("messages.lead", { days: answerDays() })} />
      {locks.length > 0 && <LockList locks={locks} />}
      {messages.length === 0 ? (
        <EmptyState>{t("messages.none")}</EmptyState>
      ) : (
        <Section title={t("messages.messages")}>
          <ul>
            {messages.map((message) => (
              <MessageItem key={message.id} message={message} namesClient canEdit />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
