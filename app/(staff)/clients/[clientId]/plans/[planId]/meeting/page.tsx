import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BeginMeeting } from "@/components/meetings/begin-meeting";
import { EndMeeting } from "@/components/meetings/end-meeting";
import { ModeChoice } from "@/components/meetings/mode-choice";
import { MeetOverPlanForm } from "@/components/plans/acts/meet-over-plan-form";
import { stillOpen } from "@/components/plans/still-open";
import { requireActor } from "@/lib/access/session";
import { openMeeting } from "@/lib/meetings/queries";
import { editablePlanOf } from "../plan-of";

type MeetingPageProps = { params: Promise<{ clientId: string; planId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const [t, plans] = await Promise.all([getTranslations("meetings"), getTranslations("plans")]);
  return { title: `${t("pageTitle")} – ${plans("title")}` };
}

/** The meeting over a plan: how to begin one, or when one is going on, how to end it. */
export default async function PlanMeetingPage({ params }: MeetingPageProps) {
  const [actor, page] = await Promise.all([requireActor(), editablePlanOf(params)]);
  const { plan, planHref } = page;
  const meeting = await openMeeting(actor, plan.id, new Date());
  if (!meeting)
    return (
      <BeginMeeting>
        <MeetOverPlanForm planId={plan.id}>
          <ModeChoice />
        </MeetOverPlanForm>
      </BeginMeeting>
    );
  return (
    <EndMeeting
      meeting={meeting}
      documentId={plan.id}
      version={plan.version}
      open={await stillOpen(page, planHref)}
      goOnHref={`${planHref}/goals`}
      confirmHref={`${planHref}/summary`}
    />
  );
}
