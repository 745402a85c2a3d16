import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SiteFeedbackForm } from "@/components/site/site-feedback-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { formatDay, parseDay } from "@/lib/dates";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site.give");
  return { title: t("title") };
}

export default async function SiteFeedbackPage({ searchParams }: PageProps<"/site-feedback">) {
  const [t, locale, { thanks }] = await Promise.all([
    getTranslations("site.give"),
    getLocale(),
    searchParams,
  ]);
  const dueDay = typeof thanks === "string" ? parseDay(thanks) : undefined;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        above={<TextLink href="/accessibility">{t("back")}</TextLink>}
      />
      {dueDay ? (
        <Notice kind="success" live title={t("thanks")}>
          {t("thanksMore", { day: formatDay(dueDay, locale) })}
        </Notice>
      ) : (
        <SiteFeedbackForm />
      )}
    </>
  );
}
