import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { findClientAction } from "@/lib/audit/actions/find-client";
import { type LogFilters, logQuery } from "@/lib/audit/filters";
import { formWords } from "@/lib/i18n/form-words";

type FindClientProps = { filters: LogFilters; clientNumber: string | undefined };

/** Narrowing the log to one client. The number or personal id travels in the body of a form, never in an address. */
export async function FindClient({ filters, clientNumber }: FindClientProps) {
  const [t, words] = await Promise.all([getTranslations("audit"), formWords()]);
  if (clientNumber) {
    const { client: _, ...others } = filters;
    return (
      <Notice className="mb-4">
        {t("ofClient", { number: clientNumber })}{" "}
        <TextLink href={`/audit${logQuery(others)}` as Route}>{t("everyClient")}</TextLink>
      </Notice>
    );
  }
  return (
    <Disclosure summary={t("findClient.title")} className="mb-4">
      <ActionForm action={findClientAction} words={words} className="py-2">
        <HiddenField name="query" value={logQuery(filters)} />
        <TextField
          name="text"
          label={t("findClient.field")}
          hint={t("findClient.hint")}
          width="medium"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
        />
        <div>
          <SubmitButton kind="secondary">{t("findClient.submit")}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
