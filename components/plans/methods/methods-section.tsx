import { getTranslations } from "next-intl/server";
import { LiveFields } from "@/components/saving/fields/live-fields";
import { LiveText } from "@/components/saving/fields/live-text";
import { PostForm } from "@/components/saving/fields/post-form";
import { SectionHead } from "@/components/saving/sections/section-head";
import { Section } from "@/components/ui/section";
import type { PlanPage } from "@/lib/plans/queries";
import { NextSection } from "../frame/next-section";
import { planEdition } from "../frame/plan-edition";
import { PostedStep } from "../steps/posted-step";
import { StepList } from "../steps/step-list";
import { stepWords } from "../steps/step-words";
import { MethodList } from "./method-list";

type MethodsSectionProps = { page: Pick<PlanPage, "plan" | "values">; planHref: string };

/** The part of the plan about the work: strengths to build on, what the worker does, and what happens next. */
export async function MethodsSection({ page, planHref }: MethodsSectionProps) {
  const [t, words] = await Promise.all([getTranslations("planMethods"), stepWords(planEdition(page.plan))]);
  return (
    <>
      <SectionHead title={t("title")} lead={t("lead")} />
      <LiveFields className="flex flex-col gap-8">
        <MethodList edition={planEdition(page.plan)} values={page.values} />
        <Section title={t("strengths.title")} className="mb-0">
          <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
            <LiveText
              path="strengthsClient"
              label={t("strengths.client")}
              hint={t("strengths.clientHint")}
              rows={2}
            />
            <LiveText
              path="strengthsWorker"
              label={t("strengths.worker")}
              hint={t("strengths.workerHint")}
              rows={2}
            />
          </div>
        </Section>
      </LiveFields>
      <Section id="steps" title={t("steps.title")} lead={t("steps.lead")} className="mt-8 mb-0">
        <PostForm>
          <StepList words={words} />
          <PostedStep words={words} />
        </PostForm>
      </Section>
      <NextSection planHref={planHref} after="methods" />
    </>
  );
}
