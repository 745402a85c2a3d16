import { getLocale, getTranslations } from "next-intl/server";
import { NextSection } from "@/components/plans/frame/next-section";
import { orderWords } from "@/components/plans/frame/order-words";
import { planEdition } from "@/components/plans/frame/plan-edition";
import { LiveFields } from "@/components/saving/fields/live-fields";
import { LiveText } from "@/components/saving/fields/live-text";
import { SectionHead } from "@/components/saving/sections/section-head";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { asLocale } from "@/lib/i18n/locales";
import type { PlanPage } from "@/lib/plans/queries";
import { GoalList } from "./goal-list";
import { GoalOrder } from "./goal-order";
import { goalWords } from "./goal-words";
import { GoalWordsProvider } from "./goal-words-context";
import { ManyNowNote } from "./many-now-note";
import { OwnGoals } from "./own-goals";
import { PostedGoal } from "./posted-goal";

type GoalsSectionProps = { page: Pick<PlanPage, "plan" | "values">; planHref: string };

/** The part of the plan about goals: the client's wish first, then the catalogue, then own words. */
export async function GoalsSection({ page, planHref }: GoalsSectionProps) {
  const [t, plans, order] = await Promise.all([
    getTranslations("planGoals"),
    getTranslations("plans.sections"),
    getTranslations("fields.order"),
  ]);
  const locale = asLocale(await getLocale());
  const edition = planEdition(page.plan);
  const names = Object.fromEntries(edition.goals.map(({ code, name }) => [code, name[locale]]));
  return (
    <>
      <SectionHead title={plans("goals")} lead={t("lead")} />
      <LiveFields className="flex flex-col gap-5">
        <GoalWordsProvider words={await goalWords()}>
          <GoalList
            edition={edition}
            values={page.values}
            beside={<LiveText path="wish" label={t("wish")} hint={t("wishHint")} isMain isLow />}
          />
          <Section title={t("own.title")} lead={t("own.lead")} className="mb-0">
            <OwnGoals />
            <PostedGoal label={t("own.words")} />
            <ManyNowNote />
          </Section>
          <Disclosure summary={order("title")} className="noscript:hidden">
            <p className="mb-1 max-w-text text-muted">{order("lead")}</p>
            <GoalOrder names={names} words={await orderWords()} none={t("noneChosen")} />
          </Disclosure>
        </GoalWordsProvider>
      </LiveFields>
      <NextSection planHref={planHref} after="goals" />
    </>
  );
}
