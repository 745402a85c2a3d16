import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SettingSection } from "@/components/office/setting-section";
import { TextSection } from "@/components/office/text-section";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/session";
import { listSettings } from "@/lib/office/queries/settings";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.settings");
  return { title: t("title") };
}

export default async function SettingsPage() {
  const actor = await requireRole("admin");
  const [t, settings] = await Promise.all([getTranslations("office.settings"), listSettings(actor)]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {settings.map((setting) => (
        <SettingSection key={setting.name} setting={setting} />
      ))}
      <TextSection />
    </>
  );
}
