import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { SetupForm } from "@/components/users/setup-form";
import { needsSetup } from "@/lib/users/queries/setup";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("access.setup");
  return { title: t("title") };
}

export default async function SetupPage() {
  await connection();
  if (!(await needsSetup())) notFound();
  const t = await getTranslations("access.setup");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <SetupForm />
    </>
  );
}
