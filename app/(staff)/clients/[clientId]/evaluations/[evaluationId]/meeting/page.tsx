import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MeetOverEvaluationForm } from "@/components/evaluations/meet-over-evaluation-form";
import { stillOpen } from "@/components/evaluations/still-open";
import { BeginMeeting } from "@/components/meetings/begin-meeting";
import { EndMeeting } from "@/components/meetings/end-meeting";
import { ModeChoice } from "@/components/meetings/mode-choice";
import { requireActor } from "@/lib/access/session";
import { openMeeting } from "@/lib/meetings/queries";
import { type EvaluationParams, editableEvaluationOf } from "../evaluation-of";

export async function generateMetadata(): Promise<Metadata> {
  const [t, evaluations] = await Promise.all([getTranslations("meetings"), getTranslations("evaluations")]);
  return { title: `${t("pageTitle")} – ${evaluations("title")}` };
}

/** The meeting over an evaluation: how to begin one, or when one is going on, how to end it. */
export default async function EvaluationMeetingPage({ params }: { params: EvaluationParams }) {
  const [actor, { page, href }] = await Promise.all([requireActor(), editableEvaluationOf(params)]);
  const { evaluation } = page;
  const meeting = await openMeeting(actor, evaluation.id, new Date());
  if (!meeting)
    return (
      <BeginMeeting>
        <MeetOverEvaluationForm evaluationId={evaluation.id}>
          <ModeChoice />
        </MeetOverEvaluationForm>
      </BeginMeeting>
    );
  return (
    <EndMeeting
      meeting={meeting}
      documentId={evaluation.id}
      version={evaluation.version}
      open={await stillOpen(page, href)}
      goOnHref={`${href}/goals`}
      confirmHref={`${href}/review`}
    />
  );
}
