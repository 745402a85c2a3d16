import { getTranslations } from "next-intl/server";
import { TextField } from "@/components/form/text-field";
import type { LocalFactor } from "@/lib/office/queries/local-factors";

type FactorWordFieldsProps = { factor?: Pick<LocalFactor, "names" | "clientNames"> };

const languages = ["fi", "sv", "en"] as const;
const letters = { fi: "Fi", sv: "Sv", en: "En" } as const;

/** What a factor is called, to the worker and to the client, in the three languages. */
export async function FactorWordFields({ factor }: FactorWordFieldsProps) {
  const t = await getTranslations("office.factors");
  const groups = [
    { name: "name", legend: t("worker"), hint: undefined, words: factor?.names },
    { name: "client", legend: t("client"), hint: t("clientHint"), words: factor?.clientNames },
  ] as const;
  return groups.map(({ name, legend, hint, words }) => (
    <fieldset key={name} className="flex flex-col gap-3">
      <legend className="mb-2 text-lg font-semibold">{legend}</legend>
      {hint && <p className="max-w-text text-sm text-muted">{hint}</p>}
      {languages.map((language) => (
        <TextField
          key={language}
          name={`${name}${letters[language]}`}
          label={t(`${name}${letters[language]}`)}
          defaultValue={words?.[language]}
          autoComplete="off"
          maxLength={80}
        />
      ))}
    </fieldset>
  ));
}
