import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { formWords } from "@/lib/i18n/form-words";
import { meetOverPlanAction } from "@/lib/plans/actions";

/** Begins a meeting over a draft; `children` are the buttons that say how. */
export async function MeetOverPlanForm({ planId, children }: { planId: string; children: ReactNode }) {
  return (
    <ActionForm action={meetOverPlanAction} words={await formWords()}>
      <HiddenField name="planId" value={planId} />
      {children}
    </ActionForm>
  );
}
