import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { dayOf, formatDay } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import type { PlanPage, PlanRevision } from "@/lib/plans/queries";
import { MeetingFacts } from "./meeting-facts";
import { PlanActions } from "./plan-actions";
import { PlanGroups } from "./plan-groups";
import { PlanNotices } from "./plan-notices";
import { RevisionList } from "./revision-list";

type PlanViewProps = {
  page: PlanPage;
  planHref: string;
  revisions: readonly PlanRevision[];
  /** Whether the text has been taken to the official record. */
  handOver: ReactNode;
  shown: PlanRevision;
  done: "confirmed" | "closed" | undefined;
};

/** A confirmed plan to read, as workers see it. What the client gets on paper is on a page of its own. */
export async function PlanView({ page, planHref, revisions, handOver, shown, done }: PlanViewProps) {
  const t = await getTranslations("planSummary.view");
  const locale = asLocale(await getLocale());
  return (
    <div className="print:hidden">
      <PageHeader
        title={t("title")}
        lead={t("confirmedBy", { name: shown.byName, day: formatDay(dayOf(shown.at), locale) })}
        actions={<PlanActions page={page} planHref={planHref} shown={shown.revision} />}
      />
      <PlanNotices page={page} planHref={planHref} shown={shown.revision} done={done} />
      {handOver}
      <PlanGroups plan={shown.content} />
      <MeetingFacts plan={shown.content} />
      <RevisionList revisions={revisions} shown={shown.revision} planHref={planHref} />
    </div>
  );
}
