import type { ReactNode } from "react";
import { ScreenMark } from "@/components/client-screen/screen-mark";
import { MeetingMark } from "@/components/meetings/meeting-mark";
import { PlanFrame } from "@/components/plans/frame/plan-frame";
import { requireActor } from "@/lib/access/session";
import { screenNow } from "@/lib/client-screen/queries";
import { openMeeting } from "@/lib/meetings/queries";
import { planOf } from "./plan-of";

type PlanLayoutProps = { children: ReactNode; params: Promise<{ clientId: string; planId: string }> };

/** The frame of one plan; each page asks for its rights itself. */
export default async function PlanLayout({ children, params }: PlanLayoutProps) {
  const [actor, { userId, planHref, ...page }] = await Promise.all([requireActor(), planOf(params)]);
  const { id } = page.plan;
  const now = new Date();
  const [meeting, screen] = [await openMeeting(actor, id, now), await screenNow(actor, id, now)];
  return (
    <PlanFrame
      page={page}
      userId={userId}
      meeting={
        <>
          {meeting && <MeetingMark meeting={meeting} documentHref={planHref} />}
          <ScreenMark documentId={id} documentHref={planHref} isOpen={screen !== undefined} />
        </>
      }
    >
      {children}
    </PlanFrame>
  );
}
