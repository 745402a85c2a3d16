import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Marks } from "@/components/evaluations/marks";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Asked } from "@/lib/evaluations/asked";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { asLocale } from "@/lib/i18n/locales";
import { answerRows, type DraftMarks, type RowList } from "./answer-rows";
import { FactRow } from "./fact-row";

type AnswerGroupProps = {
  list: RowList;
  title: string;
  /** What to say when there is nothing in it. */
  none: string;
  evaluation: EvaluationContent;
  asked: Asked;
  draft?: DraftMarks;
  /** Where its answers can be changed. */
  changeAt?: string;
};

/** The answers of one list as a worker reads them: what stays open is told in words and weight. */
export async function AnswerGroup(props: AnswerGroupProps) {
  const { list, title, none, evaluation, asked, draft, changeAt } = props;
  const [t, plan] = await Promise.all([getTranslations("evaluations"), getTranslations("planSummary")]);
  const tools = { t, plan, locale: asLocale(await getLocale()) };
  const rows = answerRows(list, { evaluation, asked }, tools, draft);
  return (
    <Section
      title={title}
      className="mb-6"
      actions={
        changeAt && (
          <TextLink href={changeAt as Route} hidden={title} className="inline-flex min-h-11 items-center">
            {t("review.change")}
          </TextLink>
        )
      }
    >
      {rows.length === 0 ? (
        <p className="text-muted">{none}</p>
      ) : (
        <dl className="border-t border-line">
          {rows.map((row) => (
            <FactRow
              key={row.key}
              term={
                <>
                  {row.name}
                  {row.beside && <span className="text-sm text-muted">{row.beside}</span>}
                  <Marks {...row.marks} />
                </>
              }
            >
              <p className={row.isOpen ? "text-muted italic" : "font-semibold"}>{row.answer}</p>
              {row.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {row.note && (
                <p className="text-sm whitespace-pre-line text-muted">
                  {t("review.workersOnly", { text: row.note })}
                </p>
              )}
            </FactRow>
          ))}
        </dl>
      )}
    </Section>
  );
}
