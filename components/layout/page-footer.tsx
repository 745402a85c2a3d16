import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import type { NavItem } from "./nav-item";

/** The foot of every page: help in the same place everywhere, and what this service is not. */
export async function PageFooter({ links }: { links: readonly NavItem[] }) {
  const t = await getTranslations("layout.footer");
  return (
    <footer className="no-print mt-auto border-t border-line py-3 text-sm text-muted">
      <div className="mx-auto flex max-w-page px-4 flex-wrap items-center justify-between gap-x-8 gap-y-1">
        <p className="max-w-text">{t("record")}</p>
        {links.length > 0 && (
          <nav aria-label={t("label")} className="flex flex-wrap gap-x-6">
            {links.map((link) => (
              <TextLink key={link.href} href={link.href} className="inline-flex min-h-8 items-center">
                {link.label}
              </TextLink>
            ))}
          </nav>
        )}
      </div>
    </footer>
  );
}
