import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { buttonLook } from "@/components/ui/button-look";
import { TextLink } from "@/components/ui/text-link";
import { LanguageSwitch } from "./language-switch";
import { MenuBox } from "./menu-box";
import { ThemeSwitch } from "./theme-switch";

export type UserMenuProps = {
  name: string;
  /** The role in words. */
  role: string;
  profileHref: Route;
  signOut: () => Promise<void>;
  /** Keep a choice made in the menu, for the browser and the person. */
  keepLanguage: (form: FormData) => Promise<void>;
  keepTheme: (form: FormData) => Promise<void>;
};

/** What belongs to the person signed in: own details, language, look, signing out. */
export async function UserMenu({ name, role, profileHref, signOut, ...keep }: UserMenuProps) {
  const t = await getTranslations("layout.menu");
  return (
    <>
      <button
        type="button"
        popoverTarget="user-menu"
        aria-label={t("label", { name })}
        className="inline-flex min-h-11 max-w-28 sm:max-w-64 items-center gap-2 rounded-md px-2.5 hover:bg-sunken"
      >
        <span className="truncate">{name}</span>
        <svg
          viewBox="0 0 12 12"
          aria-hidden="true"
          className="size-3 shrink-0 fill-none stroke-current stroke-2"
        >
          <path d="M1.5 4 6 8.5 10.5 4" />
        </svg>
      </button>
      <MenuBox id="user-menu">
        <div className="flex flex-col gap-3">
          <div>
            <p className="font-semibold">{name}</p>
            <p className="text-sm text-muted">{role}</p>
            <TextLink href={profileHref} className="inline-flex min-h-11 items-center">
              {t("profile")}
            </TextLink>
          </div>
          <LanguageSwitch action={keep.keepLanguage} />
          <ThemeSwitch action={keep.keepTheme} />
          <form action={signOut} className="border-t border-line pt-3">
            <button type="submit" className={buttonLook("secondary", "w-full")}>
              {t("signOut")}
            </button>
          </form>
        </div>
      </MenuBox>
    </>
  );
}
