import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { GoTo } from "@/components/layout/go-to";
import { StaffFrame } from "@/components/layout/staff-frame";
import { placesOf } from "@/lib/access/places";
import { hasShortcuts, requireActor } from "@/lib/access/session";
import { keepLanguageAction, keepThemeAction } from "@/lib/users/actions/look";
import { signOutAction } from "@/lib/users/actions/session";

/** Draws the frame. It guards nothing: every page asks for its actor itself. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const [actor, t, help, hasKeys] = await Promise.all([
    requireActor(),
    getTranslations("access"),
    getTranslations("help"),
    hasShortcuts(),
  ]);
  const nav = placesOf(actor.role).map(({ name, href }) => ({ href, label: t(`nav.${name}`) }));
  const hasClients = placesOf(actor.role).some(({ name }) => name === "clients");
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
        <GoTo words={help.raw("goTo")} peopleFrom={hasClients ? "/api/go-to" : undefined} hasKeys={hasKeys} />
      }
      footerLinks={[
        { href: "/help", label: help("title") },
        { href: "/help/keys", label: help("keysLink") },
      ]}
    >
      {children}
    </StaffFrame>
  );
}
