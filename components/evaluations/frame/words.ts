import { getLocale, getTranslations } from "next-intl/server";
import type { FieldKind } from "@/components/saving/fields/field-value";
import { attainmentAnchors, factorScale } from "@/lib/avain/scale";
import { asLocale } from "@/lib/i18n/locales";
import { effects, goalOutcomes, meetingHows, serviceStates, tookParts } from "@/lib/terms";

export type ChoiceSet = {
  legend: string;
  as?: Exclude<FieldKind, "written">;
  options: readonly { value: string; label: string }[];
  /** What stands beside while there is no answer. */
  unanswered?: string;
};

export type EvaluationWords = Awaited<ReturnType<typeof evaluationWords>>;

/** The words that answers need in the browser, finished in the language of the request. */
export async function evaluationWords() {
  const [t, plan] = await Promise.all([getTranslations("evaluations"), getTranslations("planSummary")]);
  const locale = asLocale(await getLocale());
  const yesNo = (yes: string, no: string) => [
    { value: "true", label: yes },
    { value: "false", label: no },
  ];
  const choices: Readonly<Record<string, ChoiceSet>> = {
    tookPart: {
      legend: plan("meeting.tookPart"),
      options: tookParts.map((value) => ({ value, label: plan(`meeting.tookParts.${value}`) })),
    },
    how: {
      legend: plan("meeting.how"),
      options: meetingHows.map((value) => ({ value, label: plan(`meeting.hows.${value}`) })),
    },
    rating: {
      legend: t("goals.rating"),
      options: (["notScored", "noAgreement"] as const).map((value) => ({
        value,
        label: t(`goals.ratings.${value}`),
      })),
    },
    outcome: {
      legend: t("goals.outcome"),
      options: goalOutcomes.map((value) => ({ value, label: t(`goals.outcomes.${value}`) })),
    },
    used: {
      legend: t("methods.used"),
      as: "flag",
      options: yesNo(t("methods.answers.used"), t("methods.answers.notUsed")),
      unanswered: t("methods.unknown"),
    },
    done: {
      legend: t("steps.done"),
      as: "flag",
      options: yesNo(t("steps.answers.done"), t("steps.answers.open")),
      unanswered: t("steps.unanswered"),
    },
    effect: {
      legend: t("factors.effect"),
      as: "number",
      options: effects.map((value) => ({
        value: String(value),
        label: factorScale.find((step) => step.value === value)?.short[locale] ?? String(value),
      })),
      unanswered: t("factors.unanswered"),
    },
  };
  return {
    choices,
    clear: t("clear"),
    clearOf: t("clearOf", { name: "{name}" }),
    unanswered: t("review.open"),
    more: t("more"),
    note: t("note"),
    noteWritten: t("noteWritten"),
    noteHint: t("noteHint"),
    anchors: attainmentAnchors.map(({ value, name }) => ({ value, name: name[locale] })),
    score: t("goals.scoreShort"),
    scoreFull: t("goals.score"),
    scale: t("goals.scale"),
    goalMore: t("goals.more"),
    reason: t("goals.reason"),
    views: t("goals.views"),
    clientScore: t("goals.clientScore"),
    workerScore: t("goals.workerScore"),
    showLast: t("goals.showLast"),
    state: t("services.state"),
    states: serviceStates.map((value) => ({ value, label: plan(`serviceStates.${value}`) })),
    stateUnanswered: t("services.unanswered"),
    stateReason: t("services.reason"),
  } as const;
}
