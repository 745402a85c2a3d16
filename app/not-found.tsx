import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/components/layout/missing";
import { PlainFrame } from "@/components/layout/plain-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("layout.missing");
  return { title: t("title") };
}

export default function NotFound() {
  return (
    <PlainFrame>
      <Missing />
    </PlainFrame>
  );
}
