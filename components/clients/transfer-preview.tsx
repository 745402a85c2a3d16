import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { DataList } from "@/components/ui/data-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { transferManyAction } from "@/lib/clients/actions/transfer";
import type { TransferPage } from "@/lib/clients/queries/transfer";
import { formWords } from "@/lib/i18n/form-words";

type TransferPreviewProps = { page: TransferPage; keep: boolean };

/** Who would get how many and whom, to be confirmed; all are given, or none. */
export async function TransferPreview({ page, keep }: TransferPreviewProps) {
  const [t, words] = await Promise.all([getTranslations("clients.transfer"), formWords()]);
  const { clients, teams, given, left } = page;
  const numberOf = new Map(clients.map(({ id, number }) => [id, number]));
  const numbers = (ids: readonly string[]) => ids.map((id) => numberOf.get(id) ?? "").join(", ");
  if (left.length > 0)
    return (
      <Notice kind="danger" title={t("blockedTitle")} className="mb-8">
        {t("blocked", { count: left.length, numbers: numbers(left) })}
      </Notice>
    );
  if (given.length === 0) return null;
  const people = new Map(teams.flatMap((team) => team.people).map(({ id, name }) => [id, name]));
  const rows = [...people].flatMap(([userId, name]) => {
    const theirs = given.filter((each) => each.userId === userId).map(({ clientId }) => clientId);
    const value = `${t("count", { count: theirs.length })}: ${numbers(theirs)}`;
    return theirs.length > 0 ? [{ key: userId, term: name, value }] : [];
  });
  return (
    <Section title={t("previewTitle")} lead={t("previewLead")} id="preview">
      <DataList items={rows} />
      <ActionForm action={transferManyAction} words={words}>
        {given.map(({ clientId, userId }) => (
          <HiddenField key={clientId} name="gives" value={`${clientId}:${userId}`} />
        ))}
        {keep && <HiddenField name="keepAsCoWorker" value="on" />}
        <div>
          <SubmitButton>{t("confirm", { count: given.length })}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
