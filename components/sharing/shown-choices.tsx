import { getTranslations } from "next-intl/server";
import { ChoiceFields } from "@/components/client-page/choice-fields";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { ShownChoices as Choices } from "@/lib/sharing/approved";

/** Languages and parts of what the client will see. A plain form whose answer is the page itself. */
export async function ShownChoices({ choices, renews }: { choices: Choices; renews: string | undefined }) {
  const t = await getTranslations("sharing.new");
  return (
    <form method="get" className="flex flex-col gap-4">
      {renews && <HiddenField name="renews" value={renews} />}
      <ChoiceFields choices={choices} />
      <div>
        <SubmitButton kind="secondary">{t("show")}</SubmitButton>
      </div>
    </form>
  );
}
