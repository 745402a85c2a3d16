import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EvaluationForm } from "@/components/paper/form/evaluation-form";
import { FormPage } from "@/components/paper/form/form-page";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { paperLanguage } from "@/lib/paper/choices";
import { openEvaluationForm } from "@/lib/paper/form-queries";
import { paperWords } from "@/lib/paper/parts/paper-words";
import { fullName } from "@/lib/person-name";
import type { EvaluationParams } from "../evaluation-of";

type PaperFormPageProps = {
  params: EvaluationParams;
  searchParams: Promise<{ language?: string | string[] }>;
};

/** The title is printed in the corner of the paper: it tells nothing of where the paper comes from. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paper.check");
  return { title: { absolute: t("pageTitle") } };
}

export default async function EvaluationPaperFormPage({ params, searchParams }: PaperFormPageProps) {
  const [actor, { clientId, evaluationId }, query, t] = await Promise.all([
    requireActor(),
    params,
    searchParams,
    getTranslations("paper"),
  ]);
  const { client, questions } = await orNotFound(
    openEvaluationForm(actor, { clientId, evaluationId }, new Date()),
  );
  const locale = paperLanguage(query.language, client.language, await getLocale());
  const backHref = `/clients/${clientId}/evaluations/${evaluationId}`;
  return (
    <FormPage title={t("form.evaluation")} backHref={backHref} language={locale} isPrefilled>
      <EvaluationForm
        questions={questions}
        name={fullName(client)}
        label={t("form.evaluation")}
        tools={{ t: await paperWords(locale), locale }}
      />
    </FormPage>
  );
}
