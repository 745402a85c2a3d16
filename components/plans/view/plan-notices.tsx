import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { formatDay } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import type { PlanPage } from "@/lib/plans/queries";

type PlanNoticesProps = {
  page: Pick<PlanPage, "plan" | "canEdit">;
  planHref: string;
  /** The revision on the page. */
  shown: number;
  /** What was done a moment ago. */
  done: "confirmed" | "closed" | undefined;
};

/** What is to be known before reading: just confirmed, being corrected, closed and why, or not the latest version. */
export async function PlanNotices({ page, planHref, shown, done }: PlanNoticesProps) {
  const t = await getTranslations("planSummary.view");
  const locale = asLocale(await getLocale());
  const { plan, canEdit } = page;
  const clientHref = `/clients/${plan.clientId}`;
  return (
    <div className="no-print mb-6 flex flex-col gap-3 empty:hidden">
      {done === "confirmed" && plan.state === "confirmed" && (
        <Notice kind="success" title={t(plan.revision > 1 ? "doneCorrection" : "doneConfirmed")} live>
          {plan.dueDate && <p>{t("doneNext", { day: formatDay(plan.dueDate, locale) })}</p>}
          <p className="mt-1 flex flex-wrap gap-x-6">
            <TextLink href={clientHref as Route} className="inline-flex min-h-11 items-center">
              {t("backToClient")}
            </TextLink>
            <TextLink href={"/clients" as Route} className="inline-flex min-h-11 items-center">
              {t("backToClients")}
            </TextLink>
          </p>
        </Notice>
      )}
      {plan.state === "closed" && (
        <Notice title={done === "closed" ? t("doneClosed") : undefined} live={done === "closed"}>
          {plan.closeReason && <p>{t("closedReason", { reason: plan.closeReason })}</p>}
          {plan.replacedById && (
            <TextLink href={`${clientHref}/plans/${plan.replacedById}` as Route}>
              {t("replacedLink")}
            </TextLink>
          )}
        </Notice>
      )}
      {plan.state === "confirmed" && plan.correcting && (
        <Notice kind="caution" title={t("correctingTitle")}>
          <p>{t("correctingReason", { reason: plan.correctionReason })}</p>
          <p>{t("correctingNow")}</p>
          {canEdit && (
            <p className="mt-2 flex flex-wrap gap-2">
              <ButtonLink href={`${planHref}/summary` as Route} kind="primary">
                {t("continueCorrection")}
              </ButtonLink>
              <ButtonLink href={`${planHref}/discard` as Route}>{t("discardCorrection")}</ButtonLink>
            </p>
          )}
        </Notice>
      )}
      {shown < plan.revision && (
        <Notice kind="caution" title={t("older", { revision: String(shown) })}>
          <TextLink href={planHref as Route}>{t("latest")}</TextLink>
        </Notice>
      )}
    </div>
  );
}
