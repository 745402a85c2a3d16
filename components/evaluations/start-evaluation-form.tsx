import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { startEvaluationAction } from "@/lib/evaluations/actions";
import { formWords } from "@/lib/i18n/form-words";

/**
 * Starts an evaluation of the client's plan in force; `children` are the buttons that say how. Why it could not start
 * is said above them.
 */
export async function StartEvaluationForm({ clientId, children }: { clientId: string; children: ReactNode }) {
  return (
    <ActionForm action={startEvaluationAction} words={await formWords()}>
      <HiddenField name="clientId" value={clientId} />
      {children}
    </ActionForm>
  );
}
