import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/section";
import { formatInstant } from "@/lib/dates";
import { formWords } from "@/lib/i18n/form-words";
import { editSettingAction, resetSettingAction } from "@/lib/office/actions/settings";
import type { Setting } from "@/lib/office/queries/settings";

/** One setting: what it does, its value, who changed it, and the way back to the default. */
export async function SettingSection({ setting }: { setting: Setting }) {
  const [t, words, locale] = await Promise.all([
    getTranslations("office.settings"),
    formWords(),
    getLocale(),
  ]);
  const { name, value, standard, least, most, changed } = setting;
  const when = changed && formatInstant(changed.at, locale);
  return (
    <Section title={t(`names.${name}.title`)} lead={t(`names.${name}.lead`)}>
      <ActionForm action={editSettingAction} words={words} done={t("saved")} key={value}>
        <HiddenField name="name" value={name} />
        <div className="flex flex-wrap items-end gap-3">
          <TextField
            name="value"
            label={t(`names.${name}.unit`)}
            hint={t("bounds", { least, most, standard })}
            defaultValue={String(value)}
            inputMode="numeric"
            autoComplete="off"
            width="short"
            maxLength={4}
          />
          <SubmitButton kind="secondary">{t("save")}</SubmitButton>
        </div>
      </ActionForm>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <p className="text-sm text-muted">
          {changed && when ? t("changed", { name: changed.by, when }) : t("isStandard")}
        </p>
        {changed && (
          <ActionForm action={resetSettingAction} words={words}>
            <HiddenField name="name" value={name} />
            <SubmitButton kind="quiet" className="-mx-2 px-2!">
              {t("reset")}
            </SubmitButton>
          </ActionForm>
        )}
      </div>
    </Section>
  );
}
