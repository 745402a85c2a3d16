import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { EvaluationPage } from "@/lib/evaluations/queries";
import { formWords } from "@/lib/i18n/form-words";
import { asLocale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { ConfirmForm } from "./confirm-form";

/** Confirming, and the way to put the evaluation away instead. */
export async function ConfirmPart({
  evaluation,
  href,
}: {
  evaluation: EvaluationPage["evaluation"];
  href: string;
}) {
  const t = await getTranslations("evaluations");
  const words = await formWords();
  const { problems } = messagesOf(asLocale(await getLocale())).evaluations;
  const isCorrection = evaluation.correcting;
  const places = {
    day: `${href}/goals#day`,
    tookPart: `${href}/goals#tookPart`,
    goals: `${href}/goals`,
    nextDueDate: "#nextDueDate",
  };
  return (
    <Section title={t("confirm.title")} lead={t(isCorrection ? "confirm.correction" : "confirm.lead")}>
      <ConfirmForm
        evaluationId={evaluation.id}
        version={evaluation.version}
        words={{ ...words, errors: { ...words.errors, ...problems } }}
        places={places}
        button={t(isCorrection ? "confirm.correctionButton" : "confirm.button")}
        waiting={t("confirm.waiting")}
        notSaved={t("confirm.notSaved")}
        changed={t("confirm.changed")}
      />
      <p className="mt-4">
        <ButtonLink href={`${href}/discard` as Route} kind="quiet" className="px-0!">
          {t(isCorrection ? "cancelLink" : "discardLink")}
        </ButtonLink>
      </p>
    </Section>
  );
}
