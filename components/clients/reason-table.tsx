import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { seeReasonAction } from "@/lib/clients/actions/reasons";
import type { GivenReason, ReasonPage } from "@/lib/clients/queries/reasons";
import { formatInstant } from "@/lib/dates";
import { formWords } from "@/lib/i18n/form-words";

/** Who opened whose client, when and why; a lead marks each as looked at. */
export async function ReasonTable({ reasons, canMark }: Pick<ReasonPage, "reasons" | "canMark">) {
  const [t, locale] = await Promise.all([getTranslations("reasons"), getLocale()]);
  const columns = ["when", "who", "client", "reason", "seen"] as const;
  return (
    <DataTable
      caption={t("title")}
      hideCaption
      head={columns.map((column) => <ColumnHead key={column}>{t(column)}</ColumnHead>)}
    >
      {reasons.map((given) => (
        <tr key={given.id}>
          <RowHead>{formatInstant(given.at, locale)}</RowHead>
          <Cell label={t("who")}>{given.byName}</Cell>
          <Cell label={t("client")}>
            <ClientOf given={given} />
          </Cell>
          <Cell label={t("reason")} className="wrap-anywhere">
            {given.reason}
          </Cell>
          <Cell label={t("seen")}>
            {given.seen && t("seenBy", { name: given.seen.by, when: formatInstant(given.seen.at, locale) })}
            {!given.seen && (canMark ? <SeenForm given={given} /> : t("notSeen"))}
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}

async function ClientOf({ given }: { given: GivenReason }) {
  const t = await getTranslations("reasons");
  const name = `${given.clientNumber} ${given.clientName}`.trim();
  return (
    <>
      {given.canOpen ? <TextLink href={`/clients/${given.clientId}` as Route}>{name}</TextLink> : name}
      {given.responsibleName && (
        <span className="block text-sm text-muted">{t("ofWorker", { name: given.responsibleName })}</span>
      )}
    </>
  );
}

async function SeenForm({ given }: { given: GivenReason }) {
  const [t, words] = await Promise.all([getTranslations("reasons"), formWords()]);
  return (
    <ActionForm action={seeReasonAction} words={words}>
      <HiddenField name="reasonId" value={given.id} />
      <SubmitButton kind="secondary">
        <span>
          {t("mark")}
          <VisuallyHidden>{` ${given.byName}, ${given.clientNumber}`}</VisuallyHidden>
        </span>
      </SubmitButton>
    </ActionForm>
  );
}
