import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { formWords } from "@/lib/i18n/form-words";
import { localeNames, locales } from "@/lib/i18n/locales";
import { editProfileAction } from "@/lib/users/actions/profile";
import type { Profile } from "@/lib/users/queries/profile";

/** One's own name, title, phone and language. */
export async function ProfileForm({ profile }: { profile: Profile }) {
  const [t, words] = await Promise.all([getTranslations("users"), formWords()]);
  return (
    <ActionForm action={editProfileAction} words={words} done={t("profile.saved")}>
      <TextField
        name="name"
        label={t("fields.name")}
        defaultValue={profile.name}
        autoComplete="name"
        maxLength={120}
      />
      <TextField
        name="title"
        label={t("fields.title")}
        defaultValue={profile.title}
        optional
        autoComplete="organization-title"
        maxLength={120}
      />
      <TextField
        name="phone"
        label={t("fields.phone")}
        type="tel"
        width="medium"
        defaultValue={profile.phone}
        optional
        autoComplete="tel"
        maxLength={40}
      />
      <TextField
        name="phoneHours"
        label={t("fields.phoneHours")}
        hint={t("fields.phoneHoursHint")}
        defaultValue={profile.phoneHours}
        optional
        autoComplete="off"
        maxLength={120}
      />
      <RadioGroup
        name="locale"
        legend={t("profile.language")}
        options={locales.map((locale) => ({
          value: locale,
          label: <span lang={locale}>{localeNames[locale]}</span>,
        }))}
        defaultValue={profile.locale}
        inline
      />
      <div>
        <SubmitButton>{t("profile.save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
