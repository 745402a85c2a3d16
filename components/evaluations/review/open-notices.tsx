import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { Asked } from "@/lib/evaluations/asked";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { evaluationNotices } from "@/lib/evaluations/problems";

type OpenNoticesProps = {
  evaluation: EvaluationContent;
  asked: Asked;
  href: string;
};

/** What would stay open when confirmed now: said, not forbidden. */
export async function OpenNotices({ evaluation, asked, href }: OpenNoticesProps) {
  const t = await getTranslations("evaluations.review");
  const { goalsWithoutAnswer, notScoredWithoutReason, methodsUnknown } = evaluationNotices(evaluation, asked);
  const goalAt = (key: string | undefined, field: string) => `${href}/goals#goals.${key}.${field}`;
  const lines = [
    {
      count: goalsWithoutAnswer.length,
      text: t("goalsOpen", { count: goalsWithoutAnswer.length }),
      to: goalAt(goalsWithoutAnswer[0], "score"),
    },
    {
      count: notScoredWithoutReason.length,
      text: t("reasonsOpen", { count: notScoredWithoutReason.length }),
      to: goalAt(notScoredWithoutReason[0], "reason"),
    },
    {
      count: methodsUnknown.length,
      text: t("methodsOpen", { count: methodsUnknown.length }),
      to: `${href}/methods#methods.${methodsUnknown[0]}.used`,
    },
  ].filter(({ count }) => count > 0);
  if (lines.length === 0) return null;
  return (
    <Notice kind="caution" title={t("notices")} className="mb-6">
      <ul className="flex flex-col">
        {lines.map(({ text, to }) => (
          <li key={to} className="py-1">
            <TextLink href={to as Route}>{text}</TextLink>
          </li>
        ))}
      </ul>
      <p>{t("noticesLead")}</p>
    </Notice>
  );
}
