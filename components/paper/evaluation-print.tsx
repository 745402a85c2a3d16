import { getLocale, getTranslations } from "next-intl/server";
import { clientLanguage } from "@/lib/i18n/client-locales";
import { isNeutralByDefault, type PaperQuery, readChoices } from "@/lib/paper/choices";
import { leftOutOfEvaluation } from "@/lib/paper/left-out";
import type { EvaluationPaperPage } from "@/lib/paper/queries";
import { EvaluationSheet } from "./evaluation-sheet";
import { PrintCheck } from "./print-check";

type EvaluationPrintProps = {
  page: EvaluationPaperPage;
  query: PaperQuery;
  of: string | undefined;
  backHref: string;
};

/** An evaluation before it is printed for the client. */
export async function EvaluationPrint({ page, query, of, backHref }: EvaluationPrintProps) {
  const [t, locale] = await Promise.all([getTranslations("paper.check"), getLocale()]);
  const { client, content, plan } = page;
  const isCareful = isNeutralByDefault(client, plan);
  const language = clientLanguage(undefined, client.language, locale);
  const choices = readChoices(query, { language, neutral: isCareful });
  return (
    <PrintCheck
      title={t("evaluation")}
      backHref={backHref}
      choices={choices}
      isCareful={isCareful}
      of={of}
      leftOut={leftOutOfEvaluation(content, plan, client)}
    >
      <EvaluationSheet page={page} choices={choices} label={t("sheet")} />
    </PrintCheck>
  );
}
