import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SiteFeedbackItem } from "@/components/site/site-feedback-item";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireRole } from "@/lib/access/session";
import { dayOf } from "@/lib/dates";
import { listSiteFeedback } from "@/lib/site-feedback/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site.admin");
  return { title: t("title") };
}

export default async function AdminSiteFeedbackPage() {
  const actor = await requireRole("admin");
  const [t, { open, dealtWith }] = await Promise.all([
    getTranslations("site.admin"),
    listSiteFeedback(actor),
  ]);
  const today = dayOf(new Date());
  const groups = [
    { title: t("open"), rows: open },
    { title: t("dealtWith"), rows: dealtWith },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {groups.length === 0 && <EmptyState>{t("none")}</EmptyState>}
      {groups.map(({ title, rows }) => (
        <Section key={title} title={title}>
          <ul className="border-t border-line">
            {rows.map((feedback) => (
              <SiteFeedbackItem key={feedback.id} feedback={feedback} today={today} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
