import type { Factor, ItemClass } from "@/lib/avain/types";
import type { Locale } from "@/lib/i18n/locales";
import type { FieldValue } from "@/lib/saving/values";
import { FactorGroup } from "./factor-group";
import { FactorRow } from "./factor-row";
import type { FactorWords } from "./factor-words";

type FactorClassProps = {
  factorClass: ItemClass<string>;
  factors: readonly Factor[];
  oursWords: string;
  locale: Locale;
  words: FactorWords;
  values: Readonly<Record<string, FieldValue>>;
};

/** A class of factors under its name: those of the catalogue, then those in own words. */
export function FactorClass({ factorClass, factors, values, ...row }: FactorClassProps) {
  return (
    <FactorGroup classCode={factorClass.code} name={factorClass.name[row.locale]}>
      {factors.map((factor) => (
        <FactorRow
          key={factor.code}
          factor={factor}
          value={values[`factors.${factor.code}.effect`] ?? null}
          {...row}
        />
      ))}
    </FactorGroup>
  );
}
