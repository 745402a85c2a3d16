import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { TextLink } from "@/components/ui/text-link";
import { type Locale, localeNames, locales } from "@/lib/i18n/locales";

type FormPageProps = {
  title: string;
  backHref: string;
  /** The language of the form on the page. */
  language: Locale;
  /** Whether it holds a client's data, of which some may have been left out. */
  isPrefilled?: boolean;
  children: ReactNode;
};

/** A paper form on the screen as it will be printed, in the language chosen. */
export async function FormPage({ title, backHref, language, isPrefilled, children }: FormPageProps) {
  const t = await getTranslations("paper");
  return (
    <>
      <div className="no-print mb-6 flex flex-col gap-2">
        <PageHeader
          title={title}
          lead={t("form.check")}
          actions={
            <>
              <PrintButton label={t("check.print")} kind="primary" />
              <ButtonLink href={backHref as Route}>{t("check.back")}</ButtonLink>
            </>
          }
        />
        {isPrefilled && <p className="max-w-text">{t("form.leftOut")}</p>}
        <nav aria-label={t("form.languages")} className="flex flex-wrap gap-x-6">
          {locales.map((locale) =>
            locale === language ? (
              <strong
                key={locale}
                lang={locale}
                aria-current="true"
                className="inline-flex min-h-11 items-center"
              >
                {localeNames[locale]}
              </strong>
            ) : (
              <TextLink
                key={locale}
                href={`?language=${locale}` as Route}
                className="inline-flex min-h-11 items-center"
              >
                {localeNames[locale]}
              </TextLink>
            ),
          )}
        </nav>
      </div>
      {children}
    </>
  );
}
