import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { formWords } from "@/lib/i18n/form-words";
import { textSizes, themes } from "@/lib/theme";
import { editLookAction } from "@/lib/users/actions/profile";
import type { Profile } from "@/lib/users/queries/profile";

/** How pages look and work for oneself. */
export async function LookForm({ look }: Pick<Profile, "look">) {
  const [t, layout, words] = await Promise.all([
    getTranslations("users.look"),
    getTranslations("layout"),
    formWords(),
  ]);
  return (
    // The key lets a choice made in the menu show here too.
    <ActionForm key={look.theme} action={editLookAction} words={words} done={t("saved")}>
      <RadioGroup
        name="theme"
        legend={layout("menu.theme")}
        options={themes.map((theme) => ({ value: theme, label: layout(`theme.${theme}`) }))}
        defaultValue={look.theme}
        inline
      />
      <RadioGroup
        name="textSize"
        legend={t("textSize")}
        options={textSizes.map((size) => ({ value: size, label: t(`sizes.${size}`) }))}
        defaultValue={look.textSize}
        inline
      />
      <CheckboxField
        name="shortcuts"
        label={t("shortcuts")}
        hint={t("shortcutsHint")}
        defaultChecked={look.shortcuts}
      />
      <div>
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
