import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioGroup } from "@/components/form/radio-group";
import { formWords } from "@/lib/i18n/form-words";
import { startPlanAction } from "@/lib/plans/actions";
import type { PlanContent } from "@/lib/plans/content";

type StartPlanFormProps = {
  clientId: string;
  /** What the plan in force would hand on; null when there is none, and then there is nothing to choose. */
  carried: PlanContent | null;
  /** The buttons that say how it is filled in, and start it. */
  children: ReactNode;
};

/** Starts a plan, empty or from the plan in force. */
export async function StartPlanForm({ clientId, carried, children }: StartPlanFormProps) {
  const [t, words] = await Promise.all([getTranslations("planSummary.start"), formWords()]);
  const counts = carried && {
    goals: carried.goals.length,
    factors: carried.factors.length,
    services: carried.services.length,
    methods: carried.methods.length,
    steps: carried.steps.length,
  };
  return (
    <ActionForm action={startPlanAction} words={words}>
      <HiddenField name="clientId" value={clientId} />
      {counts ? (
        <RadioGroup
          name="from"
          legend={t("legend")}
          options={[
            { value: "current", label: t("current"), hint: t("currentHint", counts) },
            { value: "empty", label: t("empty"), hint: t("emptyHint") },
          ]}
        />
      ) : (
        <HiddenField name="from" value="empty" />
      )}
      {counts && <p className="max-w-text text-muted">{t("replaces")}</p>}
      {children}
    </ActionForm>
  );
}
