import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ScreenSetup } from "@/components/client-screen/screen-setup";
import { requireActor } from "@/lib/access/session";
import { screenNow } from "@/lib/client-screen/queries";
import { editablePlanOf } from "../plan-of";

type ScreenPageProps = { params: Promise<{ clientId: string; planId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const [t, plans] = await Promise.all([getTranslations("clientScreen"), getTranslations("plans")]);
  return { title: `${t("title")} – ${plans("title")}` };
}

/** Opens and ends what the client is shown of a plan. */
export default async function PlanScreenPage({ params }: ScreenPageProps) {
  const [actor, { plan, planHref }] = await Promise.all([requireActor(), editablePlanOf(params)]);
  return (
    <ScreenSetup
      kind="plan"
      documentId={plan.id}
      client={plan}
      open={await screenNow(actor, plan.id, new Date())}
      backHref={`${planHref}/goals`}
    />
  );
}
