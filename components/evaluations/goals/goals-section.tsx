import { getTranslations } from "next-intl/server";
import { NextSection } from "@/components/evaluations/frame/next-section";
import { MeetingPart } from "@/components/evaluations/meeting-part";
import { LiveFields } from "@/components/saving/fields/live-fields";
import { SectionHead } from "@/components/saving/sections/section-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { askedOf } from "@/lib/evaluations/asked";
import type { EvaluationPage } from "@/lib/evaluations/queries";
import { EndedGoals } from "./ended-goals";
import { GoalRow } from "./goal-row";
import { LaterGoals } from "./later-goals";
import { ScaleHelp } from "./scale-help";

type GoalsSectionProps = { page: Pick<EvaluationPage, "plan" | "previous" | "values">; href: string };

/** The part of the evaluation about goals: the meeting first, then one row a goal. */
export async function GoalsSection({ page, href }: GoalsSectionProps) {
  const [t, sections] = await Promise.all([
    getTranslations("evaluations.goals"),
    getTranslations("evaluations.sections"),
  ]);
  const { goals, later, ended } = askedOf(page.plan, page.previous);
  return (
    <>
      <SectionHead title={sections("goals")} />
      <LiveFields className="flex flex-col gap-6">
        <MeetingPart values={page.values} />
        <Section title={t("list")} lead={t("lead")} className="mb-0!">
          <ScaleHelp hasPrevious={page.previous !== null} />
          {goals.length === 0 ? (
            <EmptyState>{t("none")}</EmptyState>
          ) : (
            <ol className="flex flex-col border-t border-line">
              {goals.map((goal) => (
                <GoalRow key={goal.key} goal={goal} previous={page.previous} />
              ))}
            </ol>
          )}
        </Section>
        {ended.length > 0 && <EndedGoals goals={ended} previous={page.previous} />}
        {later.length > 0 && <LaterGoals goals={later} />}
      </LiveFields>
      <NextSection href={href} after="goals" />
    </>
  );
}
