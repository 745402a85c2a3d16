import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { formWords } from "@/lib/i18n/form-words";
import { restoreFactorAction, retireFactorAction } from "@/lib/office/actions/local-factors";

type FactorStateFormProps = { code: string; name: string; isRetired: boolean };

/** Taking an own factor out of use, or into use again. */
export async function FactorStateForm({ code, name, isRetired }: FactorStateFormProps) {
  const [t, words] = await Promise.all([getTranslations("office.factors"), formWords()]);
  return (
    <ActionForm
      key={String(isRetired)}
      action={isRetired ? restoreFactorAction : retireFactorAction}
      words={words}
    >
      <HiddenField name="code" value={code} />
      <div>
        <SubmitButton kind="quiet" className="-mx-2 px-2!">
          <span>
            {t(isRetired ? "restore" : "retire")}
            <VisuallyHidden> {name}</VisuallyHidden>
          </span>
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
