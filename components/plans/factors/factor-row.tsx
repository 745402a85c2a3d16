import type { Factor } from "@/lib/avain/types";
import type { Locale } from "@/lib/i18n/locales";
import type { FieldValue } from "@/lib/saving/values";
import { ClearButton } from "./clear-button";
import { EffectChoice } from "./effect-choice";
import { EffectNote } from "./effect-note";
import { FactorNote } from "./factor-note";
import { factorRowLook } from "./factor-row-look";
import type { FactorWords } from "./factor-words";

type FactorRowProps = {
  factor: Factor;
  /** Said before the help of a row that is ours and not of the published measure. */
  oursWords: string;
  locale: Locale;
  words: FactorWords;
  value: FieldValue;
};

/** One factor of the catalogue: its name, the three effects, clearing, and the note behind a line. */
export function FactorRow({ factor, oursWords, locale, words, value }: FactorRowProps) {
  const path = `factors.${factor.code}.effect`;
  const [nameId, helpId] = [`name-${factor.code}`, `help-${factor.code}`];
  const name = factor.name[locale];
  return (
    <li data-row="" id={path} className={factorRowLook}>
      <div className="w-full min-w-0 sm:w-auto sm:flex-1 sm:basis-64">
        <p id={nameId} className="group-has-[[data-rate]:checked]/row:font-semibold">
          {name}
        </p>
        {factor.local && <p className="text-sm text-muted">{words.local}</p>}
        <p
          id={helpId}
          className="hidden text-sm text-muted group-has-[[data-switch=help]:checked]/list:block"
        >
          {factor.ours && `${oursWords} `}
          {factor.help[locale]}
        </p>
      </div>
      <EffectChoice path={path} nameId={nameId} helpId={helpId} words={words} value={value} />
      <ClearButton name={name} words={words} />
      <FactorNote factorKey={factor.code} name={name} />
      <EffectNote path={path} name={name} />
    </li>
  );
}
