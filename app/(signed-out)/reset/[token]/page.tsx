import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkPassword } from "@/components/users/link-password";
import { linkHolder } from "@/lib/users/queries/links";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("access.link");
  return { title: t("resetTitle") };
}

export default async function ResetPage({ params }: PageProps<"/reset/[token]">) {
  const { token } = await params;
  return <LinkPassword token={token} holder={await linkHolder(token, new Date())} />;
}
