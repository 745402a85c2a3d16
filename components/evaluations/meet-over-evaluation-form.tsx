import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { meetOverEvaluationAction } from "@/lib/evaluations/actions";
import { formWords } from "@/lib/i18n/form-words";

type MeetOverEvaluationFormProps = { evaluationId: string; children: ReactNode };

/** Begins a meeting over a draft; `children` are the buttons that say how. */
export async function MeetOverEvaluationForm({ evaluationId, children }: MeetOverEvaluationFormProps) {
  return (
    <ActionForm action={meetOverEvaluationAction} words={await formWords()}>
      <HiddenField name="evaluationId" value={evaluationId} />
      {children}
    </ActionForm>
  );
}
