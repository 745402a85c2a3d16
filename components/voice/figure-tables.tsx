import { getLocale, getTranslations } from "next-intl/server";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";
import { asLocale } from "@/lib/i18n/locales";
import { formatValue } from "@/lib/insights/sheets/format";
import type { QuestionCount } from "@/lib/voice/figures/count";
import { questionWords } from "@/lib/voice/figures/sheet";

/** What was answered to each question: the count and its share, with how many answered. */
export async function FigureTables({ questions }: { questions: readonly QuestionCount[] }) {
  const [t, language] = await Promise.all([getTranslations("voice.figures"), getLocale()]);
  const locale = asLocale(language);
  return questions.map(({ key, n, options }) => {
    const { title, of } = questionWords(key, locale);
    return (
      <section key={key} className="mb-6 max-w-3xl break-inside-avoid">
        <h2 className="text-lg">{title}</h2>
        <p className="text-muted">
          {key === "deprivation" && `${t("deprivationLead")} `}
          {n === null ? t("tooFew") : `n\u00a0=\u00a0${n}`}
        </p>
        {n !== null && n > 0 && (
          <DataTable
            caption={title}
            hideCaption
            head={
              <>
                <ColumnHead>{t("answer")}</ColumnHead>
                <ColumnHead end>{t("count")}</ColumnHead>
                <ColumnHead end>{t("share")}</ColumnHead>
              </>
            }
          >
            {options.map(({ key: option, count, percent }) => (
              <tr key={option}>
                <RowHead className="font-normal!">{of[option]}</RowHead>
                <Cell label={t("count")} end>
                  {count === null ? t("withheld") : formatValue("count", count, locale)}
                </Cell>
                <Cell label={t("share")} end>
                  {percent === null ? "–" : formatValue("percent", percent, locale)}
                </Cell>
              </tr>
            ))}
          </DataTable>
        )}
      </section>
    );
  });
}
