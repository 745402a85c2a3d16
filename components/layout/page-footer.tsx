import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import type { NavItem } from "./nav-item";

/** The foot of every page: help in the same place everywhere, what this service is not, and how accessible it is. */
export async function PageFooter({ links }: { links: readonly NavItem[] }) {
  const [t, site] = await Promise.all([getTranslations("layout.footer"), getTranslations("site.links")]);
  const all: readonly NavItem[] = [
    ...links,
    { href: "/accessibility", label: site("accessibility") },
    { href: "/site-feedback", label: site("feedback") },
  ];
  return (
    <footer className="no-print mt-auto border-t border-line py-3 text-sm text-muted">
      <div className="mx-auto flex max-w-page px-4 flex-wrap items-center justify-between gap-x-8 gap-y-1">
        <p className="max-w-text">{t("record")}</p>
        <nav aria-label={t("label")} className="flex flex-wrap gap-x-6">
          {all.map((link) => (
            <TextLink key={link.href} href={link.href} className="inline-flex min-h-8 items-center">
              {link.label}
            </TextLink>
          ))}
        </nav>
      </div>
    </footer>
  );
}
