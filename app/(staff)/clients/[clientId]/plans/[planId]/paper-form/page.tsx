import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FormPage } from "@/components/paper/form/form-page";
import { PlanForm } from "@/components/paper/form/plan-form";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { paperLanguage } from "@/lib/paper/choices";
import { paperWords } from "@/lib/paper/parts/paper-words";
import { openPlanPaper } from "@/lib/paper/queries";
import { fullName } from "@/lib/person-name";
import { planForClient } from "@/lib/plans/for-client";

type PaperFormPageProps = {
  params: Promise<{ clientId: string; planId: string }>;
  searchParams: Promise<{ language?: string | string[] }>;
};

/** The title is printed in the corner of the paper: it tells nothing of where the paper comes from. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paper.check");
  return { title: { absolute: t("pageTitle") } };
}

export default async function PlanPaperFormPage({ params, searchParams }: PaperFormPageProps) {
  const [actor, { clientId, planId }, query, t] = await Promise.all([
    requireActor(),
    params,
    searchParams,
    getTranslations("paper"),
  ]);
  const of = "latest";
  const { client, content, revision } = await orNotFound(
    openPlanPaper(actor, { clientId, planId, of }, new Date()),
  );
  const locale = paperLanguage(query.language, client.language, await getLocale());
  const backHref = `/clients/${clientId}/plans/${planId}${revision === null ? "/summary" : ""}`;
  return (
    <FormPage title={t("form.plan")} backHref={backHref} language={locale} isPrefilled>
      <PlanForm
        plan={planForClient(content, client)}
        name={fullName(client)}
        label={t("form.plan")}
        tools={{ t: await paperWords(locale), locale }}
      />
    </FormPage>
  );
}
