import { getTranslations } from "next-intl/server";
import { NextSection } from "@/components/plans/frame/next-section";
import { planEdition } from "@/components/plans/frame/plan-edition";
import { LiveFields } from "@/components/saving/fields/live-fields";
import { LiveText } from "@/components/saving/fields/live-text";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { PlanPage } from "@/lib/plans/queries";
import { GoalList } from "./goal-list";
import { goalWords } from "./goal-words";
import { GoalWordsProvider } from "./goal-words-context";
import { ManyNowNote } from "./many-now-note";
import { OwnGoals } from "./own-goals";

type GoalsSectionProps = { page: Pick<PlanPage, "plan" | "values">; planHref: string };

/** The part of the plan about goals: the client's wish first, then the catalogue, then own words. */
export async function GoalsSection({ page, planHref }: GoalsSectionProps) {
  const [t, plans] = await Promise.all([getTranslations("planGoals"), getTranslations("plans.sections")]);
  return (
    <>
      <PageHeader title={plans("goals")} lead={t("lead")} />
      <LiveFields className="flex flex-col gap-5">
        <LiveText path="wish" label={t("wish")} hint={t("wishHint")} isMain />
        <GoalWordsProvider words={await goalWords()}>
          <GoalList edition={planEdition(page.plan)} values={page.values} />
          <Section title={t("own.title")} lead={t("own.lead")} className="mb-0">
            <OwnGoals />
            <ManyNowNote />
          </Section>
        </GoalWordsProvider>
      </LiveFields>
      <NextSection planHref={planHref} after="goals" />
    </>
  );
}
