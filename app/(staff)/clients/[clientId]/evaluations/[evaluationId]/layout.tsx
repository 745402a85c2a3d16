import type { ReactNode } from "react";
import { ScreenMark } from "@/components/client-screen/screen-mark";
import { EvaluationFrame } from "@/components/evaluations/frame/evaluation-frame";
import { MeetingMark } from "@/components/meetings/meeting-mark";
import { requireActor } from "@/lib/access/session";
import { screenNow } from "@/lib/client-screen/queries";
import { openMeeting } from "@/lib/meetings/queries";
import { type EvaluationParams, evaluationOf } from "./evaluation-of";

type EvaluationLayoutProps = { children: ReactNode; params: EvaluationParams };

/** The frame of one evaluation; each page asks for its rights itself. */
export default async function EvaluationLayout({ children, params }: EvaluationLayoutProps) {
  const [actor, found] = await Promise.all([requireActor(), evaluationOf(params)]);
  const { id } = found.page.evaluation;
  const now = new Date();
  const [meeting, screen] = [await openMeeting(actor, id, now), await screenNow(actor, id, now)];
  return (
    <EvaluationFrame
      {...found}
      meeting={
        <>
          {meeting && <MeetingMark meeting={meeting} documentHref={found.href} />}
          <ScreenMark documentId={id} documentHref={found.href} isOpen={screen !== undefined} />
        </>
      }
    >
      {children}
    </EvaluationFrame>
  );
}
