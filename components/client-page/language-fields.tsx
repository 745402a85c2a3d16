import { FilterSelect } from "@/components/ui/filter-select";
import { type ClientLocale, clientLocaleNames, clientLocales } from "@/lib/i18n/client-locales";

type LanguageFieldsProps = {
  words: Readonly<Record<"language" | "beside" | "noBeside" | "besideHint", string>>;
  language: ClientLocale;
  /** The language beside it; empty for none. */
  beside: string | undefined;
};

const languages = clientLocales.map((value) => ({ value, label: clientLocaleNames[value] }));

/** In which language a client reads, and which stands beside it where an interpreter helps. */
export function LanguageFields({ words, language, beside }: LanguageFieldsProps) {
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-3">
      <FilterSelect name="language" label={words.language} options={languages} defaultValue={language} />
      <div className="flex flex-col gap-1">
        <FilterSelect
          name="beside"
          label={words.beside}
          empty={words.noBeside}
          options={languages}
          defaultValue={beside}
        />
        <p className="text-sm text-muted">{words.besideHint}</p>
      </div>
    </div>
  );
}
