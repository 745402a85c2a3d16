import { anchorFor } from "@/lib/avain/scale";
import type { EvaluatedGoal } from "@/lib/evaluations/content";
import { goalTexts } from "@/lib/paper/parts/client-names";
import { kept, type PaperItem, type PaperPart } from "@/lib/paper/parts/paper-model";
import type { ClientGoal } from "@/lib/plans/for-client";
import type { SummaryTools } from "./words";

/** What the latest evaluation said of each goal by its key; undefined before the first evaluation. */
export type Results = ReadonlyMap<string, EvaluatedGoal> | undefined;

/** So many goals are told whole even when the client marked none of them as important. */
const fewGoals = 6;
/** Of more, so many when none is marked. */
const firstGoals = 3;
/** What is told in brief is at most so long; the plan itself has the whole. */
const briefLength = 120;

/** Goals of now: the important ones with a bar and words, the rest in brief, so that fifteen fit on a sheet. */
export function goalParts(goals: readonly ClientGoal[], results: Results, tools: SummaryTools): PaperPart[] {
  const { t, s } = tools;
  const topical = goals.filter(({ key }) => results?.get(key)?.outcome !== "noLongerTopical");
  const important = topical.filter((goal) => goal.important).length;
  const whole = topical.length <= fewGoals ? topical.length : important || firstGoals;
  const rest = topical.slice(whole);
  return [
    {
      key: "goals",
      title: t("plan.goals"),
      look: "list",
      items: topical.slice(0, whole).map((goal) => wholeGoal(goal, results, tools)),
    },
    results
      ? {
          key: "others",
          title: s("others"),
          look: "table",
          head: [s("goal"), s("howFar")],
          rows: rest.map((goal) => ({
            key: goal.key,
            cells: [briefText(goal, tools), saidOf(goal.key, results, tools)],
          })),
        }
      : briefGoals("others", s("others"), rest, tools),
  ];
}

/** Goals by their words only. */
export function briefGoals(
  key: string,
  title: string,
  goals: readonly ClientGoal[],
  tools: SummaryTools,
): PaperPart {
  const items = goals.map((goal) => ({ key: goal.key, text: briefText(goal, tools), more: [] }));
  return { key, title, look: "list", items };
}

function wholeGoal(goal: ClientGoal, results: Results, tools: SummaryTools): PaperItem {
  const { t, locale } = tools;
  const { words, plain } = goalTexts(goal, locale);
  const score = results?.get(goal.key)?.score ?? null;
  const marks = kept(
    words && plain,
    goal.important && t("plan.important"),
    goal.keepLevel && t("plan.keepLevel"),
  );
  const said = results && saidOf(goal.key, results, tools);
  return {
    key: goal.key,
    text: words || plain,
    more: kept(marks.join(" · "), score === null && said),
    ...(score !== null && said && { score: { at: score, words: said } }),
  };
}

/** How far it is, in words. Not scored is not zero, and no agreement is said as it is. */
function saidOf(key: string, results: NonNullable<Results>, { t, s, locale }: SummaryTools): string {
  const result = results.get(key);
  if (result?.outcome === "reached") return t("evaluation.outcomes.reached");
  if (result?.rating === "noAgreement") return t("evaluation.noAgreement");
  const score = result?.score ?? null;
  const anchor = score === null ? undefined : anchorFor(score);
  if (score === null || !anchor) return s("notScored");
  // The number and its hundred stay on one line.
  return t("evaluation.score", { word: anchor.client[locale], score: String(score) }).replace(
    " / 100",
    "\u00a0/\u00a0100",
  );
}

/** One line: the client's words, or the plain name where those are long. */
function briefText(goal: ClientGoal, { locale }: SummaryTools): string {
  const { words, plain } = goalTexts(goal, locale);
  if (!words || words.length <= briefLength) return words || plain;
  return plain || `${words.slice(0, briefLength).trimEnd()}…`;
}
