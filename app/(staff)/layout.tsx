import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { GoTo } from "@/components/layout/go-to";
import { StaffFrame } from "@/components/layout/staff-frame";
import { type Place, placesFor } from "@/lib/access/places";
import { hasShortcuts, requireActor } from "@/lib/access/session";
import { countOpenFeedback } from "@/lib/feedback/queries";
import { asLocale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { countOpenSiteFeedback } from "@/lib/site-feedback/queries";
import { keepLanguageAction, keepThemeAction } from "@/lib/users/actions/look";
import { signOutAction } from "@/lib/users/actions/session";

/** Draws the frame. It guards nothing: every page asks for its actor itself. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const [actor, t, help, locale, hasKeys] = await Promise.all([
    requireActor(),
    getTranslations("access"),
    getTranslations("help"),
    getLocale(),
    hasShortcuts(),
  ]);
  const [feedback, onLists, onSite] = await Promise.all([
    getTranslations("listFeedback"),
    countOpenFeedback(actor),
    countOpenSiteFeedback(actor),
  ]);
  const waiting: Partial<Record<Place["name"], number>> = { feedback: onLists, siteFeedback: onSite };
  const labelOf = (name: Place["name"]) => {
    const label = t(`nav.${name}`);
    const count = waiting[name] ?? 0;
    return count > 0 ? feedback("admin.waiting", { label, count }) : label;
  };
  const nav = placesFor(actor).map(({ name, href }) => ({ href, label: labelOf(name) }));
  const hasClients = placesFor(actor).some(({ name }) => name === "clients");
  const user = {
    name: actor.name,
    role: t(`roles.${actor.role}`),
    profileHref: "/profile" as const,
    signOut: signOutAction,
    keepLanguage: keepLanguageAction,
    keepTheme: keepThemeAction,
  };
  return (
    <StaffFrame
      user={user}
      nav={nav}
      goTo={
        <GoTo
          words={messagesOf(asLocale(locale)).help.goTo}
          peopleFrom={hasClients ? "/api/go-to" : undefined}
          hasKeys={hasKeys}
        />
      }
      footerLinks={[
        ...(hasClients ? [{ href: "/feedback" as const, label: feedback("title") }] : []),
        { href: "/help", label: help("title") },
        { href: "/help/keys", label: help("keysLink") },
      ]}
    >
      {children}
    </StaffFrame>
  );
}
