import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { HistoryLink } from "@/components/saving/history-link";
import { SaveProvider } from "@/components/saving/save-provider";
import { SectionNav } from "@/components/saving/sections/section-nav";
import { SignInAgain } from "@/components/saving/sign-in-again";
import { StoppedNotice } from "@/components/saving/stopped-notice";
import { savingWords } from "@/components/saving/words";
import type { PlanPage } from "@/lib/plans/queries";
import { PlanBar } from "./plan-bar";
import { PlanIdentity } from "./plan-identity";
import { sectionItems } from "./section-items";

type PlanFrameProps = {
  page: PlanPage;
  userId: string;
  /** That a meeting is going on. */
  meeting: ReactNode;
  children: ReactNode;
};

/**
 * What is around every page of one plan: whose it is, its state, and, while the actor may change it, its parts and its
 * save queue, which lives on from part to part.
 */
export async function PlanFrame({ page, userId, meeting, children }: PlanFrameProps) {
  const { plan, values } = page;
  const planHref = `/clients/${plan.clientId}/plans/${plan.id}`;
  const history = page.canSeeHistory && <HistoryLink documentHref={planHref} />;
  if (!page.isOpen || !page.canEdit) {
    return (
      <>
        <PlanIdentity plan={plan} />
        <div className="mt-3 print:mt-0">{children}</div>
        {history}
      </>
    );
  }
  const [t, words, items] = await Promise.all([
    getTranslations("plans.sections"),
    savingWords(),
    sectionItems(planHref),
  ]);
  return (
    <SaveProvider
      url={`/api/plans/${plan.id}`}
      userId={userId}
      version={plan.version}
      values={values}
      words={words}
    >
      <PlanBar plan={plan} meeting={meeting} />
      <SectionNav label={t("label")} items={items} className="mt-1 mb-3" />
      <StoppedNotice />
      <SignInAgain />
      {children}
      {history}
    </SaveProvider>
  );
}
