import { getTranslations } from "next-intl/server";
import type { Asked } from "@/lib/evaluations/asked";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { AnswerGroup } from "./answer-group";
import type { DraftMarks } from "./answer-rows";

type AnswerGroupsProps = {
  evaluation: EvaluationContent;
  asked: Asked;
  draft?: DraftMarks;
  /** The evaluation's address, where its answers can be changed. */
  changeAt?: string;
};

/** All answers of an evaluation, list by list. */
export async function AnswerGroups({ evaluation, asked, draft, changeAt }: AnswerGroupsProps) {
  const t = await getTranslations("evaluations");
  const at = (section: string) => changeAt && { changeAt: `${changeAt}/${section}` };
  const shared = { evaluation, asked, ...(draft && { draft }) };
  return (
    <>
      <AnswerGroup
        list="goals"
        title={t("sections.goals")}
        none={t("review.noGoals")}
        {...shared}
        {...at("goals")}
      />
      <AnswerGroup
        list="methods"
        title={t("sections.methods")}
        none={t("review.noMethods")}
        {...shared}
        {...at("methods")}
      />
      <AnswerGroup
        list="services"
        title={t("services.planned")}
        none={t("review.noServices")}
        {...shared}
        {...at("services")}
      />
      <AnswerGroup
        list="steps"
        title={t("steps.title")}
        none={t("review.noSteps")}
        {...shared}
        {...at("services")}
      />
      <AnswerGroup
        list="factors"
        title={t("sections.factors")}
        none={t("review.noFactors")}
        {...shared}
        {...at("factors")}
      />
    </>
  );
}
