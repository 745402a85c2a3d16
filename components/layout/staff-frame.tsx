import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Brand } from "./brand";
import { DemoBanner } from "./demo-banner";
import type { NavItem } from "./nav-item";
import { NavLink } from "./nav-link";
import { PageFooter } from "./page-footer";
import { SkipLink } from "./skip-link";
import { UserMenu, type UserMenuProps } from "./user-menu";

type StaffFrameProps = {
  user: UserMenuProps;
  /** The places of this role, in order. */
  nav: readonly NavItem[];
  /** The way to anywhere by a few letters. */
  goTo: ReactNode;
  /** Help and the like, at the foot. */
  footerLinks?: readonly NavItem[];
  children: ReactNode;
};

/** What is around every page of a person who is signed in. */
export async function StaffFrame({ user, nav, goTo, footerLinks = [], children }: StaffFrameProps) {
  const [t, common] = await Promise.all([getTranslations("layout"), getTranslations("common")]);
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink>{t("skip")}</SkipLink>
      <header className="no-print border-b border-line bg-surface">
        <DemoBanner>{t("demo")}</DemoBanner>
        <div className="mx-auto flex min-h-[3.4375rem] max-w-page flex-wrap items-center gap-x-3 px-4 md:gap-x-6">
          <Brand name={common("productName")} />
          <nav
            aria-label={t("navigation")}
            className="order-last -ml-2 flex w-full flex-wrap md:order-none md:w-auto"
          >
            {nav.map((item) => (
              <NavLink key={item.href} {...item} />
            ))}
          </nav>
          <div className="-mr-2.5 ml-auto flex items-center">
            {goTo}
            <UserMenu {...user} />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page px-4 pt-6 pb-10">
        {children}
      </main>
      <PageFooter links={footerLinks} />
    </div>
  );
}
