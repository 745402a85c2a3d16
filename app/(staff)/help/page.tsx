import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/access/session";

const topics = ["what", "plan", "evaluation", "figures", "saving", "safety", "trouble"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("help"))("title") };
}

/** What is good to know, short. */
export default async function HelpPage() {
  await requireActor();
  const t = await getTranslations("help");
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={<TextLink href="/help/keys">{t("keysLink")}</TextLink>}
      />
      {topics.map((topic) => (
        <Section key={topic} id={topic} title={t(`topics.${topic}.title`)}>
          {t(`topics.${topic}.body`)
            .split("\n")
            .map((paragraph) => (
              <p key={paragraph} className="mb-2 max-w-text">
                {paragraph}
              </p>
            ))}
        </Section>
      ))}
    </>
  );
}
