import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ButtonLink } from "@/components/ui/button-link";
import type { closePlanAction } from "@/lib/plans/actions";
import { maxText } from "@/lib/saving/values";
import { planFormWords } from "./plan-form-words";

type ReasonFormProps = {
  action: typeof closePlanAction;
  planId: string;
  planHref: string;
  label: string;
  hint: string;
  button: string;
};

/** An act on a plan that needs a reason. */
export async function ReasonForm({ action, planId, planHref, label, hint, button }: ReasonFormProps) {
  const [words, common] = await Promise.all([planFormWords(), getTranslations("common")]);
  return (
    <ActionForm action={action} words={words}>
      <HiddenField name="planId" value={planId} />
      <TextArea name="reason" label={label} hint={hint} maxLength={maxText} />
      <p className="flex flex-wrap gap-2">
        <SubmitButton>{button}</SubmitButton>
        <ButtonLink href={planHref as Route} kind="quiet">
          {common("cancel")}
        </ButtonLink>
      </p>
    </ActionForm>
  );
}
