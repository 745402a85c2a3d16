import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { dayOf, formatDay } from "@/lib/dates";
import { askedOf } from "@/lib/evaluations/asked";
import { evaluationForClient } from "@/lib/evaluations/for-client";
import type { EvaluationPage, EvaluationRevision } from "@/lib/evaluations/queries";
import { asLocale, isLocale } from "@/lib/i18n/locales";
import { fullName } from "@/lib/person-name";
import { AfterFacts } from "./after-facts";
import { AnswerGroups } from "./answer-groups";
import { EvaluationNotices } from "./evaluation-notices";
import { EvaluationPaper } from "./evaluation-paper";
import { MeetingFacts } from "./meeting-facts";
import { RevisionList } from "./revision-list";

type EvaluationViewProps = {
  page: EvaluationPage;
  href: string;
  shown: EvaluationRevision;
  /** Whether it was confirmed a moment ago. */
  isDone: boolean;
};

/** A confirmed evaluation to read: the worker's view on the screen, the client's paper when it is printed. */
export async function EvaluationView({ page, href, shown, isDone }: EvaluationViewProps) {
  const t = await getTranslations("evaluations");
  const locale = asLocale(await getLocale());
  const { evaluation, plan, previous, canEdit } = page;
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={t("title")}
          lead={t("view.lead", { name: shown.byName, day: formatDay(dayOf(shown.at), locale) })}
          actions={
            <>
              <PrintButton label={t("view.print")} />
              {canEdit && evaluation.state === "confirmed" && !evaluation.correcting && (
                <ButtonLink href={`${href}/correct` as Route}>{t("view.correct")}</ButtonLink>
              )}
            </>
          }
        />
        <EvaluationNotices page={page} href={href} shown={shown} isDone={isDone} />
        <MeetingFacts evaluation={shown.content} />
        <AnswerGroups evaluation={shown.content} asked={askedOf(plan, previous)} />
        <AfterFacts evaluation={shown.content} />
        <RevisionList revisions={page.revisions} shown={shown.revision} href={href} />
      </div>
      <EvaluationPaper
        evaluation={evaluationForClient(shown.content, plan, evaluation)}
        isTogether={shown.content.tookPart === "together"}
        locale={isLocale(evaluation.language) ? evaluation.language : locale}
        clientName={fullName(evaluation)}
        workerName={shown.byName}
      />
    </>
  );
}
