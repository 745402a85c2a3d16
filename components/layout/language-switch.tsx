import { getLocale, getTranslations } from "next-intl/server";
import { chooseLanguage } from "@/lib/i18n/actions";
import { localeNames, locales } from "@/lib/i18n/locales";
import { SwitchForm } from "./switch-form";

/** The languages, each in its own name. */
export async function LanguageSwitch({ hideLegend = false }: { hideLegend?: boolean }) {
  const [current, t] = await Promise.all([getLocale(), getTranslations("layout.menu")]);
  return (
    <SwitchForm
      action={chooseLanguage}
      name="locale"
      legend={t("language")}
      hideLegend={hideLegend}
      options={locales.map((locale) => ({ value: locale, label: localeNames[locale], lang: locale }))}
      current={current}
    />
  );
}
