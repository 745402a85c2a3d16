import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { formatDay } from "@/lib/dates";
import type { EvaluationPage } from "@/lib/evaluations/queries";
import { asLocale } from "@/lib/i18n/locales";
import { fullName } from "@/lib/person-name";
import { EvaluationState } from "./evaluation-state";
import { LiveDay } from "./live-day";

type EvaluationIdentityProps = {
  page: Pick<EvaluationPage, "evaluation" | "revisions">;
  /** Set while the evaluation can be changed here: its day may then change as one types. */
  isLive: boolean;
};

/** Whose evaluation this is, of which plan, of which day, and how far it is. */
export async function EvaluationIdentity({ page, isLive }: EvaluationIdentityProps) {
  const t = await getTranslations("evaluations");
  const locale = asLocale(await getLocale());
  const { evaluation, revisions } = page;
  const name = fullName(evaluation);
  const clientHref = `/clients/${evaluation.clientId}`;
  const confirmedDay = revisions[0]?.content.day;
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-1">
      <p>
        <VisuallyHidden>{t("client")} </VisuallyHidden>
        <TextLink href={clientHref as Route} className="inline-flex min-h-8 items-center font-semibold">
          {name || evaluation.number}
        </TextLink>
        {name && <span className="text-muted"> {evaluation.number}</span>}
      </p>
      <p>
        {isLive ? (
          <LiveDay words={t("onDay", { day: "{day}" })} missing={t("noDay")} />
        ) : (
          confirmedDay && t("onDay", { day: formatDay(confirmedDay, locale) })
        )}
      </p>
      {evaluation.planConfirmedOn && (
        <TextLink
          href={`${clientHref}/plans/${evaluation.planId}` as Route}
          className="inline-flex min-h-8 items-center"
        >
          {t("ofPlan", { day: formatDay(evaluation.planConfirmedOn, locale) })}
        </TextLink>
      )}
      <EvaluationState evaluation={evaluation} />
    </div>
  );
}
