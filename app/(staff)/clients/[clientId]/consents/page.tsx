import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ConsentSection } from "@/components/consents/consent-section";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { openConsents } from "@/lib/consents/queries";
import { dayOf } from "@/lib/dates";
import { isClientLocale } from "@/lib/i18n/client-locales";
import { asLocale } from "@/lib/i18n/locales";

type ConsentsPageProps = { params: Promise<{ clientId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("consents");
  return { title: t("title") };
}

export default async function ConsentsPage({ params }: ConsentsPageProps) {
  const [actor, { clientId }] = await Promise.all([requireActor(), params]);
  const now = new Date();
  const [t, clients, locale, page] = await Promise.all([
    getTranslations("consents"),
    getTranslations("clients"),
    getLocale(),
    orNotFound(openConsents(actor, clientId, now)),
  ]);
  const language = isClientLocale(page.language) ? page.language : asLocale(locale);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        above={
          <>
            <TextLink href={`/clients/${clientId}`}>{clients("toClient")}</TextLink>
            <span className="ml-3">{clients("number", { number: page.number })}</span>
          </>
        }
      />
      {page.kinds.map((consent) => (
        <ConsentSection
          key={consent.kind}
          page={page}
          consent={consent}
          language={language}
          today={dayOf(now)}
        />
      ))}
    </>
  );
}
