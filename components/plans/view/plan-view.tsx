import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { dayOf, formatDay } from "@/lib/dates";
import { asLocale, isLocale } from "@/lib/i18n/locales";
import { fullName } from "@/lib/person-name";
import { planForClient } from "@/lib/plans/for-client";
import type { PlanPage, PlanRevision } from "@/lib/plans/queries";
import { MeetingFacts } from "./meeting-facts";
import { PlanActions } from "./plan-actions";
import { PlanGroups } from "./plan-groups";
import { PlanNotices } from "./plan-notices";
import { PlanPaper } from "./plan-paper";
import { RevisionList } from "./revision-list";

type PlanViewProps = {
  page: PlanPage;
  planHref: string;
  revisions: readonly PlanRevision[];
  shown: PlanRevision;
  done: "confirmed" | "closed" | undefined;
};

/** A confirmed plan to read: the worker's view on the screen, the client's paper when it is printed. */
export async function PlanView({ page, planHref, revisions, shown, done }: PlanViewProps) {
  const t = await getTranslations("planSummary.view");
  const locale = asLocale(await getLocale());
  const { plan } = page;
  const day = dayOf(shown.at);
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={t("title")}
          lead={t("confirmedBy", { name: shown.byName, day: formatDay(day, locale) })}
          actions={<PlanActions page={page} planHref={planHref} />}
        />
        <PlanNotices page={page} planHref={planHref} shown={shown.revision} done={done} />
        <PlanGroups plan={shown.content} />
        <MeetingFacts plan={shown.content} />
        <RevisionList revisions={revisions} shown={shown.revision} planHref={planHref} />
      </div>
      <PlanPaper
        plan={planForClient(shown.content, plan)}
        locale={isLocale(plan.language) ? plan.language : locale}
        clientName={fullName(plan)}
        day={day}
        workerName={shown.byName}
      />
    </>
  );
}
