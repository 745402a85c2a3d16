import { getTranslations } from "next-intl/server";
import { closePlanAction } from "@/lib/plans/actions";
import { ReasonForm } from "./reason-form";

/** Closes the plan in force, with the reason. */
export async function ClosePlanForm({ planId, planHref }: { planId: string; planHref: string }) {
  const t = await getTranslations("planSummary.close");
  return (
    <ReasonForm
      action={closePlanAction}
      planId={planId}
      planHref={planHref}
      label={t("reason")}
      hint={t("reasonHint")}
      button={t("button")}
    />
  );
}
