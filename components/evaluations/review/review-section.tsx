import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { AnswerGroups } from "@/components/evaluations/view/answer-groups";
import { MeetingFacts } from "@/components/evaluations/view/meeting-facts";
import { LiveFields } from "@/components/saving/fields/live-fields";
import { SectionHead } from "@/components/saving/sections/section-head";
import { SectionMoves } from "@/components/saving/sections/section-moves";
import { ButtonLink } from "@/components/ui/button-link";
import { askedOf } from "@/lib/evaluations/asked";
import { evaluationContent } from "@/lib/evaluations/content";
import type { EvaluationPage } from "@/lib/evaluations/queries";
import { AfterPart } from "./after-part";
import { ConfirmPart } from "./confirm-part";
import { OpenNotices } from "./open-notices";

/** The last part: everything that was answered, what stays open, how to go on, and confirming. */
export async function ReviewSection({ page, href }: { page: EvaluationPage; href: string }) {
  const [t, paper] = await Promise.all([getTranslations("evaluations"), getTranslations("paper.form")]);
  const { plan, previous, values, evaluation } = page;
  const content = evaluationContent(new Map(Object.entries(values)), plan, previous);
  const asked = askedOf(plan, previous);
  const steps = new Set(
    asked.steps.filter(({ key }) => typeof values[`steps.${key}.done`] === "boolean").map(({ key }) => key),
  );
  return (
    <>
      <SectionHead
        title={t("sections.review")}
        lead={t("review.lead")}
        actions={<ButtonLink href={`${href}/paper-form` as Route}>{paper("prefilled")}</ButtonLink>}
      />
      <OpenNotices evaluation={content} asked={asked} href={href} />
      <MeetingFacts evaluation={content} changeAt={href} />
      <AnswerGroups evaluation={content} asked={asked} draft={{ steps }} changeAt={href} />
      <LiveFields className="noscript:hidden">
        <AfterPart nonDisclosure={evaluation.nonDisclosure} />
      </LiveFields>
      <ConfirmPart evaluation={evaluation} href={href} />
      <SectionMoves />
    </>
  );
}
