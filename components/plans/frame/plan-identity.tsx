import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { fullName } from "@/lib/person-name";
import type { PlanPage } from "@/lib/plans/queries";
import { PlanState } from "./plan-state";

/** Whose plan this is and how far it is; without a name the client goes by the number. */
export async function PlanIdentity({ plan }: { plan: PlanPage["plan"] }) {
  const t = await getTranslations("plans");
  const name = fullName(plan);
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-3 print:hidden">
      <p>
        <VisuallyHidden>{t("client")} </VisuallyHidden>
        <TextLink
          href={`/clients/${plan.clientId}` as Route}
          className="inline-flex min-h-8 items-center font-semibold"
        >
          {name || plan.number}
        </TextLink>
        {name && <span className="text-muted"> {plan.number}</span>}
      </p>
      <PlanState plan={plan} />
    </div>
  );
}
