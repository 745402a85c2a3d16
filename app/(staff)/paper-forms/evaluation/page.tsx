import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EvaluationForm } from "@/components/paper/form/evaluation-form";
import { FormPage } from "@/components/paper/form/form-page";
import { requireRole } from "@/lib/access/session";
import { paperLanguage } from "@/lib/paper/choices";
import { paperWords } from "@/lib/paper/parts/paper-words";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paper.form");
  return { title: t("evaluation") };
}

/** A blank form: it holds no client's data. */
export default async function BlankEvaluationFormPage({
  searchParams,
}: PageProps<"/paper-forms/evaluation">) {
  await requireRole("worker", "lead");
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("paper.form")]);
  const language = paperLanguage(query.language, undefined, locale);
  return (
    <FormPage title={t("evaluation")} backHref="/paper-forms" language={language}>
      <EvaluationForm
        questions={undefined}
        name=""
        label={t("evaluation")}
        tools={{ t: await paperWords(language), locale: language }}
      />
    </FormPage>
  );
}
