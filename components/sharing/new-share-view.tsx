import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ClientSheet } from "@/components/client-page/client-sheet";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { NewSharePage } from "@/lib/sharing/queries/new-share";
import { CreateSection } from "./create-section";
import { ShownChoices } from "./shown-choices";

type NewShareViewProps = { clientId: string; page: NewSharePage; renews: string | undefined };

/** Sharing in three steps: what the client sees, exactly that, and the link with its number. */
export async function NewShareView({ clientId, page, renews }: NewShareViewProps) {
  const t = await getTranslations("sharing");
  if (page.status !== "open") {
    const [part, label] =
      page.status === "full" ? (["shares", t("toList")] as const) : (["summary", t("toSummary")] as const);
    const way =
      page.status === "noPlan" || page.status === "archived" ? undefined : (
        <ButtonLink href={`/clients/${clientId}/${part}` as Route}>{label}</ButtonLink>
      );
    return <EmptyState action={way}>{t(`new.${page.status}`)}</EmptyState>;
  }
  return (
    <>
      <div className="no-print">
        <Section title={t("new.choices")}>
          <ShownChoices choices={page.choices} renews={renews} />
        </Section>
        <Section title={t("new.preview")} lead={t("new.previewLead")}>
          <ClientSheet document={page.document} label={t("new.sheet")} />
        </Section>
      </div>
      <CreateSection clientId={clientId} page={page} renews={renews} />
    </>
  );
}
