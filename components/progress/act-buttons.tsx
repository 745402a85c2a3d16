import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { OpenedClient } from "@/lib/clients/queries/open";
import type { Act } from "@/lib/progress/in-force";

type Client = Pick<OpenedClient, "id" | "currentPlanId" | "draftPlanId" | "draftEvaluationId">;
type ActButtonsProps = {
  client: Client;
  acts: readonly Act[];
  /** Whether there has been a plan: the first is made, the next is a new one. */
  hasPlan: boolean;
};

/** What can be done next; the first is the one most likely meant. A draft can also be taken up in a meeting. */
export function ActButtons({ client, acts, hasPlan }: ActButtonsProps) {
  const t = useTranslations("progress");
  return (
    <p className="flex flex-wrap gap-2">
      {acts.map((act, place) => (
        <Fragment key={act}>
          <ButtonLink kind={place === 0 ? "primary" : "secondary"} href={hrefOf(act, client)}>
            {t(act === "newPlan" && !hasPlan ? "acts.firstPlan" : `acts.${act}`)}
          </ButtonLink>
          {(act === "continuePlan" || act === "continueEvaluation") && (
            <ButtonLink href={meetingHref(act, client)}>
              {t("inForce.meet")}
              <VisuallyHidden>
                {" "}
                {t(`inForce.${act === "continuePlan" ? "ofPlan" : "ofEvaluation"}`)}
              </VisuallyHidden>
            </ButtonLink>
          )}
        </Fragment>
      ))}
    </p>
  );
}

function meetingHref(act: "continuePlan" | "continueEvaluation", client: Client): Route {
  return hrefOf(act, client).replace(/goals$/, "meeting") as Route;
}

function hrefOf(act: Act, { id, currentPlanId, draftPlanId, draftEvaluationId }: Client): Route {
  const base = `/clients/${id}`;
  const hrefs: Record<Act, string> = {
    continueEvaluation: `${base}/evaluations/${draftEvaluationId}/goals`,
    continueEvaluationCorrection: `${base}/evaluations/${draftEvaluationId}/review`,
    continuePlan: `${base}/plans/${draftPlanId}/goals`,
    continueCorrection: `${base}/plans/${draftPlanId}/summary`,
    startEvaluation: `${base}/evaluations/new`,
    openPlan: `${base}/plans/${currentPlanId}`,
    newPlan: `${base}/plans/new`,
  };
  return hrefs[act] as Route;
}
