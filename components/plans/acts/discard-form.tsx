import type { Route } from "next";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import { formWords } from "@/lib/i18n/form-words";
import { discardPlanAction } from "@/lib/plans/actions";

type DiscardFormProps = { planId: string; button: string; back: string; backHref: string };

/** The last word before a draft or a correction is put away. */
export async function DiscardForm({ planId, button, back, backHref }: DiscardFormProps) {
  return (
    <ActionForm action={discardPlanAction} words={await formWords()}>
      <HiddenField name="planId" value={planId} />
      <p className="flex flex-wrap gap-2">
        <SubmitButton kind="danger">{button}</SubmitButton>
        <ButtonLink href={backHref as Route} kind="quiet">
          {back}
        </ButtonLink>
      </p>
    </ActionForm>
  );
}
