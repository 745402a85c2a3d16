import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { removeCoWorkerAction } from "@/lib/clients/actions/people";
import type { FormWords } from "@/lib/i18n/form-words";

type RemoveFormProps = {
  action: typeof removeCoWorkerAction;
  words: FormWords;
  clientId: string;
  userId: string;
  label: string;
  /** Whom the button is about, for those who listen. */
  name: string;
};

/** A button that takes one person off a list. */
export function RemoveForm({ action, words, clientId, userId, label, name }: RemoveFormProps) {
  return (
    <ActionForm action={action} words={words}>
      <HiddenField name="clientId" value={clientId} />
      <HiddenField name="userId" value={userId} />
      <SubmitButton kind="quiet">
        {label}
        <VisuallyHidden> {name}</VisuallyHidden>
      </SubmitButton>
    </ActionForm>
  );
}
