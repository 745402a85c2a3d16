import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { asTheme, themeCookie, themes } from "@/lib/theme";
import { SwitchForm } from "./switch-form";

/** Light, dark, or as on the device. */
export async function ThemeSwitch({ action }: { action: (form: FormData) => Promise<void> }) {
  const [store, t] = await Promise.all([cookies(), getTranslations("layout")]);
  return (
    <SwitchForm
      action={action}
      name="theme"
      legend={t("menu.theme")}
      options={themes.map((theme) => ({ value: theme, label: t(`theme.${theme}`) }))}
      current={asTheme(store.get(themeCookie)?.value)}
    />
  );
}
