import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { LiveFields } from "@/components/saving/fields/live-fields";
import { SectionHead } from "@/components/saving/sections/section-head";
import { SectionMoves } from "@/components/saving/sections/section-moves";
import { ButtonLink } from "@/components/ui/button-link";
import { buttonLook } from "@/components/ui/button-look";
import { Section } from "@/components/ui/section";
import { dayOf } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import { confirmPlanAction } from "@/lib/plans/actions";
import { planContent } from "@/lib/plans/content";
import type { PlanPage } from "@/lib/plans/queries";
import { planFormWords } from "../acts/plan-form-words";
import { PlanGroups } from "../view/plan-groups";
import { ConfirmPlan } from "./confirm-plan";
import { MeetingFields } from "./meeting-fields";
import { NextFields } from "./next-fields";
import { placeNames } from "./place-names";

type SummarySectionProps = { page: PlanPage; planHref: string };

/** The last part of a plan: all that was written to look through, the questions of the meeting, and confirming. */
export async function SummarySection({ page, planHref }: SummarySectionProps) {
  const [t, paper, words] = await Promise.all([
    getTranslations("planSummary"),
    getTranslations("paper"),
    planFormWords(),
  ]);
  const { plan } = page;
  const content = planContent(new Map(Object.entries(page.values)));
  const names = placeNames(content, { t, locale: asLocale(await getLocale()) });
  const discard = t(plan.correcting ? "discard.correctionButton" : "discard.draftButton");
  return (
    <>
      <SectionHead
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <a href="#agreement" className={buttonLook("secondary")}>
              {t("jump")}
            </a>
            <ButtonLink href={`${planHref}/print?of=draft` as Route}>{paper("printDraft")}</ButtonLink>
            <ButtonLink href={`${planHref}/paper-form` as Route}>{paper("form.prefilled")}</ButtonLink>
          </>
        }
      />
      <ConfirmPlan
        action={confirmPlanAction}
        planId={plan.id}
        version={plan.version}
        places={{
          planHref,
          names,
          template: t("problemAt", { place: "{place}", problem: "{problem}" }),
        }}
        words={words}
        noteWords={{
          waiting: t("confirm.waiting"),
          notSaved: t("confirm.notSaved"),
          changed: t("confirm.changed"),
        }}
        button={t(plan.correcting ? "confirm.correctionButton" : "confirm.button")}
        more={
          <ButtonLink href={`${planHref}/discard` as Route} kind="quiet">
            {discard}
          </ButtonLink>
        }
      >
        <PlanGroups plan={content} changeAt={planHref} />
        <LiveFields>
          <MeetingFields plan={plan} />
          <NextFields plan={plan} today={dayOf(new Date())} />
        </LiveFields>
        <Section
          title={t("confirm.title")}
          lead={t(plan.correcting ? "confirm.correction" : "confirm.lead")}
          className="mb-3"
        >
          {null}
        </Section>
      </ConfirmPlan>
      <SectionMoves />
    </>
  );
}
