import { getTranslations } from "next-intl/server";
import { AssignField } from "@/components/clients/assign-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { StaffTeam } from "@/lib/clients/queries/staff";
import { tableFields } from "@/lib/exchange/csv/columns";
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
  const plain = [
    "result",
    "line",
    "name",
    "birthDate",
    "remark",
    "fine",
    "addAlike",
    "alikeAdvice",
    "toList",
  ] as const;
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
        />
        <AssignField
          label={t("assign")}
          noOne={clients("people.noOneYet")}
          empty={clients("people.choose")}
          teams={teams}
        />
        <div>
          <SubmitButton kind="secondary">{t("read")}</SubmitButton>
        </div>
      </ClientTableForm>
    </>
  );
}
