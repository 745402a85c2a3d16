import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Brand } from "./brand";
import { DemoBanner } from "./demo-banner";
import { LanguageSwitch } from "./language-switch";
import type { NavItem } from "./nav-item";
import { PageFooter } from "./page-footer";
import { SkipLink } from "./skip-link";

type PlainFrameProps = { footerLinks?: readonly NavItem[]; children: ReactNode };

/** What is around a page of nobody in particular: signing in, set-up, invites, a page not found. */
export async function PlainFrame({ footerLinks = [], children }: PlainFrameProps) {
  const [t, common] = await Promise.all([getTranslations("layout"), getTranslations("common")]);
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink>{t("skip")}</SkipLink>
      <header className="no-print border-b border-line bg-surface">
        <DemoBanner>{t("demo")}</DemoBanner>
        <div className="mx-auto flex min-h-[3.4375rem] max-w-page flex-wrap items-center justify-between gap-x-6 px-4">
          <Brand name={common("productName")} />
          <LanguageSwitch hideLegend />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-text px-4 pt-8 pb-10">
        {children}
      </main>
      <PageFooter links={footerLinks} />
    </div>
  );
}
