import type { ReactNode } from "react";
import { MeetingMark } from "@/components/meetings/meeting-mark";
import { PlanFrame } from "@/components/plans/frame/plan-frame";
import { requireActor } from "@/lib/access/session";
import { openMeeting } from "@/lib/meetings/queries";
import { planOf } from "./plan-of";

type PlanLayoutProps = { children: ReactNode; params: Promise<{ clientId: string; planId: string }> };

/** The frame of one plan; each page asks for its rights itself. */
export default async function PlanLayout({ children, params }: PlanLayoutProps) {
  const [actor, { userId, planHref, ...page }] = await Promise.all([requireActor(), planOf(params)]);
  const meeting = await openMeeting(actor, page.plan.id, new Date());
  return (
    <PlanFrame
      page={page}
      userId={userId}
      meeting={meeting && <MeetingMark meeting={meeting} documentHref={planHref} />}
    >
      {children}
    </PlanFrame>
  );
}
