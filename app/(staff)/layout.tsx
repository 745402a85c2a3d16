import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StaffFrame } from "@/components/layout/staff-frame";
import { placesOf } from "@/lib/access/places";
import { requireActor } from "@/lib/access/session";
import { keepLanguageAction, keepThemeAction } from "@/lib/users/actions/look";
import { signOutAction } from "@/lib/users/actions/session";

/** Draws the frame. It guards nothing: every page asks for its actor itself. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const [actor, t] = await Promise.all([requireActor(), getTranslations("access")]);
  const nav = placesOf(actor.role).map(({ name, href }) => ({ href, label: t(`nav.${name}`) }));
  const user = {
    name: actor.name,
    role: t(`roles.${actor.role}`),
    profileHref: "/profile" as const,
    signOut: signOutAction,
    keepLanguage: keepLanguageAction,
    keepTheme: keepThemeAction,
  };
  return (
    <StaffFrame user={user} nav={nav}>
      {children}
    </StaffFrame>
  );
}
