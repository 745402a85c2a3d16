import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { HandOverState } from "@/components/hand-over/hand-over-state";
import { NotPrintedHere } from "@/components/paper/not-printed-here";
import { PlanNotReadable } from "@/components/plans/view/plan-not-readable";
import { PlanView } from "@/components/plans/view/plan-view";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { listHandOvers } from "@/lib/hand-over/queries";
import { listPlanRevisions } from "@/lib/plans/queries";
import { planOf } from "./plan-of";

type PlanPageProps = {
  params: Promise<{ clientId: string; planId: string }>;
  searchParams: Promise<{ revision?: string | string[]; done?: string | string[] }>;
};

/** The title names nobody and no office: it is printed with the client's paper. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("planSummary.view");
  return { title: t("pageTitle") };
}

export default async function PlanPage({ params, searchParams }: PlanPageProps) {
  const [actor, page, query] = await Promise.all([requireActor(), planOf(params), searchParams]);
  const { plan, planHref } = page;
  if (plan.state === "draft" && page.canEdit) redirect(`${planHref}/goals` as Route);
  const { clientId, id: planId } = plan;
  const now = new Date();
  const [revisions, handOvers] = await Promise.all([
    orNotFound(listPlanRevisions(actor, { clientId, planId }, now)),
    orNotFound(listHandOvers(actor, { clientId, kind: "plan", documentId: planId }, now)),
  ]);
  const asked = revisions.find(({ revision }) => String(revision) === query.revision);
  const shown = asked ?? revisions[0];
  if (!shown) return <PlanNotReadable state={plan.state} />;
  const done = query.done === "confirmed" || query.done === "closed" ? query.done : undefined;
  return (
    <>
      <PlanView
        page={page}
        planHref={planHref}
        revisions={revisions}
        handOver={
          <HandOverState
            clientId={clientId}
            of={{ kind: "plan", documentId: planId }}
            revision={plan.revision}
            handOvers={handOvers}
            canEdit={page.canEdit}
          />
        }
        shown={shown}
        done={done}
      />
      <NotPrintedHere />
    </>
  );
}
