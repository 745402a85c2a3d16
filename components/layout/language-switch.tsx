import { getLocale, getTranslations } from "next-intl/server";
import { chooseLanguage } from "@/lib/i18n/actions";
import { localeNames, locales } from "@/lib/i18n/locales";
import { SwitchForm } from "./switch-form";

type LanguageSwitchProps = {
  /** Keeps the choice; without it the browser alone does. */
  action?: (form: FormData) => Promise<void>;
  hideLegend?: boolean;
};

/** The languages, each in its own name. */
export async function LanguageSwitch({ action = chooseLanguage, hideLegend = false }: LanguageSwitchProps) {
  const [current, t] = await Promise.all([getLocale(), getTranslations("layout.menu")]);
  return (
    <SwitchForm
      action={action}
      name="locale"
      legend={t("language")}
      hideLegend={hideLegend}
      options={locales.map((locale) => ({ value: locale, label: localeNames[locale], lang: locale }))}
      current={current}
    />
  );
}
