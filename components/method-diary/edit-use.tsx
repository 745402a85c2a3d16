import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { formatDay } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import { changeUseAction, removeUseAction } from "@/lib/method-diary/actions";
import type { EditedUse } from "@/lib/method-diary/queries";
import { diaryFormWords } from "./diary-form-words";
import { methodName } from "./names";

/** Changes the day and the note of one entry of the diary, or takes it back. */
export async function EditUse({ clientId, use }: { clientId: string; use: EditedUse }) {
  const [t, lang, words] = await Promise.all([getTranslations("methodDiary"), getLocale(), diaryFormWords()]);
  const back = `/clients/${clientId}#diary` as Route;
  const id = <HiddenField name="useId" value={use.id} />;
  return (
    <>
      <PageHeader
        above={<TextLink href={back}>{use.clientName}</TextLink>}
        title={t("editTitle")}
        lead={t("editLead", { method: methodName(use.method, asLocale(lang)), name: use.byName })}
      />
      <ActionForm action={changeUseAction} words={words} className="max-w-text">
        {id}
        <DateField name="day" label={t("day")} hint={t("dayHint")} defaultValue={formatDay(use.day, "fi")} />
        <TextArea
          name="note"
          label={t("note")}
          hint={t("noteHint")}
          optional
          maxLength={4000}
          autoComplete="off"
          defaultValue={use.note}
        />
        <p className="flex flex-wrap gap-2">
          <SubmitButton>{t("save")}</SubmitButton>
          <ButtonLink href={back} kind="quiet">
            {t("cancel")}
          </ButtonLink>
        </p>
      </ActionForm>
      <ActionForm action={removeUseAction} words={words} className="mt-6 border-t border-line pt-4">
        {id}
        <p>
          <SubmitButton kind="secondary">{t("remove")}</SubmitButton>
        </p>
      </ActionForm>
    </>
  );
}
