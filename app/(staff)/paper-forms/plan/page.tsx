import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FormPage } from "@/components/paper/form/form-page";
import { PlanForm } from "@/components/paper/form/plan-form";
import { requireRole } from "@/lib/access/session";
import { paperLanguage } from "@/lib/paper/choices";
import { paperWords } from "@/lib/paper/parts/paper-words";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paper.form");
  return { title: t("plan") };
}

/** A blank form: it holds no client's data. */
export default async function BlankPlanFormPage({ searchParams }: PageProps<"/paper-forms/plan">) {
  await requireRole("worker", "lead");
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("paper.form")]);
  const language = paperLanguage(query.language, undefined, locale);
  return (
    <FormPage title={t("plan")} backHref="/paper-forms" language={language}>
      <PlanForm
        plan={undefined}
        name=""
        label={t("plan")}
        tools={{ t: await paperWords(language), locale: language }}
      />
    </FormPage>
  );
}
