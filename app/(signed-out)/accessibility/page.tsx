import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Statement } from "@/components/site/statement";
import { PageHeader } from "@/components/ui/page-header";
import { knowOffice } from "@/lib/access/session-office";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site.statement");
  return { title: t("title") };
}

export default async function AccessibilityPage() {
  const [t] = await Promise.all([getTranslations("site.statement"), knowOffice()]);
  return (
    <>
      <PageHeader title={t("title")} />
      <Statement />
    </>
  );
}
