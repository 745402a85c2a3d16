import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { dayOf, formatDay } from "@/lib/dates";
import { askedOf } from "@/lib/evaluations/asked";
import type { EvaluationPage, EvaluationRevision } from "@/lib/evaluations/queries";
import { asLocale } from "@/lib/i18n/locales";
import { AfterFacts } from "./after-facts";
import { AnswerGroups } from "./answer-groups";
import { EvaluationNotices } from "./evaluation-notices";
import { MeetingFacts } from "./meeting-facts";
import { RevisionList } from "./revision-list";

type EvaluationViewProps = {
  page: EvaluationPage;
  href: string;
  /** Whether the text has been taken to the official record. */
  handOver: ReactNode;
  shown: EvaluationRevision;
  /** Whether it was confirmed a moment ago. */
  isDone: boolean;
};

/** A confirmed evaluation to read, as workers see it. What the client gets on paper is on a page of its own. */
export async function EvaluationView({ page, href, handOver, shown, isDone }: EvaluationViewProps) {
  const t = await getTranslations("evaluations");
  const locale = asLocale(await getLocale());
  const { evaluation, previous, canEdit } = page;
  return (
    <div className="print:hidden">
      <PageHeader
        title={t("title")}
        lead={t("view.lead", { name: shown.byName, day: formatDay(dayOf(shown.at), locale) })}
        actions={
          <>
            <ButtonLink href={`${href}/print?of=${shown.revision}` as Route}>{t("view.print")}</ButtonLink>
            {canEdit && evaluation.state === "confirmed" && !evaluation.correcting && (
              <ButtonLink href={`${href}/correct` as Route}>{t("view.correct")}</ButtonLink>
            )}
          </>
        }
      />
      <EvaluationNotices page={page} href={href} shown={shown} isDone={isDone} />
      {handOver}
      <MeetingFacts evaluation={shown.content} />
      <AnswerGroups evaluation={shown.content} asked={askedOf(shown.plan, previous)} />
      <AfterFacts evaluation={shown.content} />
      <RevisionList revisions={page.revisions} shown={shown.revision} href={href} />
    </div>
  );
}
