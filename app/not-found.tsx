import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlainFrame } from "@/components/layout/plain-frame";
import { ButtonLink } from "@/components/ui/button-link";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("layout.missing");
  return { title: t("title") };
}

export default async function NotFound() {
  const t = await getTranslations("layout.missing");
  return (
    <PlainFrame>
      <h1 className="mb-4">{t("title")}</h1>
      <p className="mb-2">{t("lead")}</p>
      <p className="mb-6">{t("advice")}</p>
      <ButtonLink href="/">{t("home")}</ButtonLink>
    </PlainFrame>
  );
}
