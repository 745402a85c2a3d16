import type { ReactNode } from "react";
import { EvaluationFrame } from "@/components/evaluations/frame/evaluation-frame";
import { MeetingMark } from "@/components/meetings/meeting-mark";
import { requireActor } from "@/lib/access/session";
import { openMeeting } from "@/lib/meetings/queries";
import { type EvaluationParams, evaluationOf } from "./evaluation-of";

type EvaluationLayoutProps = { children: ReactNode; params: EvaluationParams };

/** The frame of one evaluation; each page asks for its rights itself. */
export default async function EvaluationLayout({ children, params }: EvaluationLayoutProps) {
  const [actor, found] = await Promise.all([requireActor(), evaluationOf(params)]);
  const meeting = await openMeeting(actor, found.page.evaluation.id, new Date());
  return (
    <EvaluationFrame
      {...found}
      meeting={meeting && <MeetingMark meeting={meeting} documentHref={found.href} />}
    >
      {children}
    </EvaluationFrame>
  );
}
