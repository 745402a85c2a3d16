import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { StaffTeam } from "@/lib/clients/queries/staff";
import { tableFields } from "@/lib/exchange/csv/columns";
import { tableBytes } from "@/lib/exchange/limits";
import { formWords } from "@/lib/i18n/form-words";
import { ClientTableForm } from "./client-table-form";
import { FileField } from "./file-field";

type ClientTableProps = { teams: readonly StaffTeam[]; limit: number };

/** Clients from a table: which columns are read, the file, and whose clients they become. */
export async function ClientTable({ teams, limit }: ClientTableProps) {
  const [t, clients, words] = await Promise.all([
    getTranslations("exchange.clients"),
    getTranslations("clients"),
    formWords(),
  ]);
  const names = tableFields.map((field) => clients(`fields.${field}`)).join(", ");
  const plain = ["result", "line", "remark", "fine", "addAlike", "alikeAdvice", "toList"] as const;
  const tableWords = Object.fromEntries(plain.map((key) => [key, t(key)])) as Record<
    (typeof plain)[number],
    string
  >;
  return (
    <>
      <p className="mb-5 max-w-text">{t("columns", { names })}</p>
      <ClientTableForm words={words} tableWords={tableWords}>
        <FileField
          name="file"
          label={t("file")}
          hint={t("fileHint", { limit })}
          accept=".csv,.txt,text/csv"
          maxBytes={tableBytes}
        />
        <SelectField
          name="assignTo"
          label={t("assign")}
          empty={clients("people.choose")}
          options={workersOf(teams, clients("people.noOneYet"))}
        />
        <div>
          <SubmitButton kind="secondary">{t("read")}</SubmitButton>
        </div>
      </ClientTableForm>
    </>
  );
}

/** The workers of each team, and nobody yet, as the form for a new client has them. */
function workersOf(teams: readonly StaffTeam[], noOne: string) {
  return teams.flatMap(({ id, name, people }) => [
    ...people.map((person) => ({ value: `${id}:${person.id}`, label: `${person.name}, ${name}` })),
    { value: `${id}:`, label: `${noOne}, ${name}` },
  ]);
}
