import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import type { PlanPage } from "@/lib/plans/queries";

type PlanActionsProps = {
  page: Pick<PlanPage, "plan" | "canEdit" | "canAdminister">;
  planHref: string;
  /** The revision on the page. */
  shown: number;
};

/** What can be done with a plan that is being read. */
export async function PlanActions({ page, planHref, shown }: PlanActionsProps) {
  const [t, forms] = await Promise.all([getTranslations("planSummary.view"), getTranslations("paper.form")]);
  const { plan, canEdit, canAdminister } = page;
  const isFree = plan.state === "confirmed" && !plan.correcting;
  return (
    <>
      <ButtonLink href={`${planHref}/print?of=${shown}` as Route}>{t("print")}</ButtonLink>
      {isFree && canEdit && (
        <ButtonLink href={`${planHref}/paper-form` as Route}>{forms("prefilled")}</ButtonLink>
      )}
      {isFree && canEdit && <ButtonLink href={`${planHref}/correct` as Route}>{t("correct")}</ButtonLink>}
      {isFree && canAdminister && (
        <ButtonLink href={`${planHref}/close` as Route} kind="quiet">
          {t("close")}
        </ButtonLink>
      )}
    </>
  );
}
