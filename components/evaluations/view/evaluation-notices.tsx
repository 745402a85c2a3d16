import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { formatDay } from "@/lib/dates";
import type { EvaluationPage, EvaluationRevision } from "@/lib/evaluations/queries";
import { asLocale } from "@/lib/i18n/locales";

type EvaluationNoticesProps = {
  page: Pick<EvaluationPage, "evaluation" | "canEdit">;
  href: string;
  shown: EvaluationRevision;
  isDone: boolean;
};

/** What is to be known before reading: just confirmed and what next, being corrected, not the latest version. */
export async function EvaluationNotices({ page, href, shown, isDone }: EvaluationNoticesProps) {
  const [t, cancel] = await Promise.all([
    getTranslations("evaluations.view"),
    getTranslations("evaluations"),
  ]);
  const locale = asLocale(await getLocale());
  const { evaluation, canEdit } = page;
  const { nextDueDate } = shown.content;
  return (
    <div className="mb-6 flex flex-col gap-3 empty:hidden">
      {isDone && !evaluation.correcting && (
        <Notice kind="success" title={t(evaluation.revision > 1 ? "doneCorrection" : "doneTitle")} live>
          {nextDueDate && <p>{t("doneNext", { day: formatDay(nextDueDate, locale) })}</p>}
          <p className="mt-1 flex flex-wrap gap-x-6">
            <TextLink
              href={`/clients/${evaluation.clientId}` as Route}
              className="inline-flex min-h-11 items-center"
            >
              {t("toProgress")}
            </TextLink>
            <TextLink href={"/clients" as Route} className="inline-flex min-h-11 items-center">
              {t("toClients")}
            </TextLink>
          </p>
        </Notice>
      )}
      {evaluation.state === "confirmed" && evaluation.correcting && (
        <Notice kind="caution" title={t("correctingTitle")}>
          <p>{t("correctingReason", { reason: evaluation.correctionReason })}</p>
          <p>{t("correctingNow")}</p>
          {canEdit && (
            <p className="mt-2 flex flex-wrap gap-2">
              <ButtonLink href={`${href}/review` as Route} kind="primary">
                {t("continueCorrection")}
              </ButtonLink>
              <ButtonLink href={`${href}/discard` as Route}>{cancel("cancelLink")}</ButtonLink>
            </p>
          )}
        </Notice>
      )}
      {shown.revision < evaluation.revision && (
        <Notice kind="caution" title={t("older", { revision: String(shown.revision) })}>
          <TextLink href={href as Route}>{t("latest")}</TextLink>
        </Notice>
      )}
    </div>
  );
}
