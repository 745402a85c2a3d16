import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/form/checkbox-field";
import { CheckboxGroup } from "@/components/form/checkbox-group";
import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { TransferPage } from "@/lib/clients/queries/transfer";
import type { TransferSearch } from "@/lib/clients/transfer-search";

type TransferChoiceProps = { search: TransferSearch; teams: TransferPage["teams"] };

/** To whom the clients go: one worker, or several who share them evenly. A plain form that opens the preview. */
export async function TransferChoice({ search, teams }: TransferChoiceProps) {
  const t = await getTranslations("clients.transfer");
  const people = new Map(teams.flatMap((team) => team.people).map(({ id, name }) => [id, name]));
  return (
    <Section title={t("toTitle")} lead={t("toLead")}>
      {search.isAsked && search.to.length === 0 && (
        <Notice kind="danger" live className="mb-4">
          {t("toNobody")}
        </Notice>
      )}
      <form method="get" action="/clients/transfer" className="flex flex-col gap-4">
        {search.clientIds.map((id) => (
          <HiddenField key={id} name="client" value={id} />
        ))}
        {search.worker && <HiddenField name="worker" value={search.worker} />}
        {search.team && <HiddenField name="team" value={search.team} />}
        <HiddenField name="look" value="1" />
        <CheckboxGroup
          name="to"
          legend={t("workers")}
          options={[...people].map(([value, label]) => ({ value, label }))}
          defaultValue={search.to}
        />
        <CheckboxField name="keep" label={t("keep")} hint={t("keepHint")} defaultChecked={search.keep} />
        <div>
          <Button type="submit" kind={search.to.length > 0 ? "secondary" : "primary"}>
            {t("preview")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
