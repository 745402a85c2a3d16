import { anchorFor, attainmentAnchors } from "@/lib/avain/scale";
import type { ClientGoalResult } from "@/lib/evaluations/for-client";
import type { ClientLocale } from "@/lib/i18n/client-locales";
import { goalTexts } from "@/lib/paper/parts/client-names";
import { evaluationParts } from "@/lib/paper/parts/evaluation-parts";
import { kept, type PaperPart } from "@/lib/paper/parts/paper-model";
import { planParts } from "@/lib/paper/parts/plan-parts";
import { lineId } from "./line-id";
import type { OpenScreen } from "./open-screen";
import { isInPart } from "./parts";
import type { Shown } from "./shown";
import { screenTools } from "./words";

/** Where the client says how far a goal is: the number given before, and the five words that give one with a press. */
export type OwnNumber = { given: number | null; words: string; anchors: { value: number; word: string }[] };

/** One thing on the screen, marked when it changes. */
export type ScreenLine = {
  id: string;
  text: string;
  more: string[];
  /** What belongs to it, each under its name. */
  named: [name: string, words: string][];
  score?: { at: number; words: string };
  own?: OwnNumber;
};
type ScreenBlock = { key: string; title: string; lines: ScreenLine[] };

/** What the client sees of one part in one language; final words only. */
export type ScreenView = {
  language: ClientLocale;
  part: string;
  title: string;
  blocks: ScreenBlock[];
  empty: string;
};

type Screen = Pick<OpenScreen, "id" | "language" | "beside">;

/** What a screen shows of a part, in its language and the one beside it; numbers are asked in the first. Pure. */
export function screenViews({ id, language, beside }: Screen, shown: Shown, part: string): ScreenView[] {
  const first = viewIn(language, id, shown, part, true);
  return beside ? [first, viewIn(beside, id, shown, part, false)] : [first];
}

function viewIn(
  language: ClientLocale,
  screenId: string,
  shown: Shown,
  part: string,
  mayAsk: boolean,
): ScreenView {
  const tools = screenTools(language);
  const parts =
    shown.kind === "plan"
      ? planParts(shown.plan, tools.paper)
      : evaluationParts(shown.evaluation, tools.paper);
  const goals = shown.kind === "evaluation" ? shown.evaluation.goals : undefined;
  const blocks = parts
    .filter(({ key }) => isInPart(shown.kind, part, key))
    .map((paper) => ({
      key: paper.key,
      title: paper.title,
      lines:
        goals && paper.key === "goals"
          ? goals.map((goal) => goalLine(screenId, goal, tools, mayAsk && part === "goals"))
          : linesOf(paper).map(({ key, ...line }) => ({ ...line, id: lineId(screenId, paper.key, key) })),
    }));
  return { language, part, title: tools.t(shown.kind), blocks, empty: tools.t("empty") };
}

type KeyedLine = Omit<ScreenLine, "id"> & { key: string };

function linesOf(part: PaperPart): KeyedLine[] {
  switch (part.look) {
    case "text":
      return part.lines.map((text, place) => ({ key: String(place), text, more: [], named: [] }));
    case "list":
      return part.items.map((item) => ({ ...item, named: [] }));
    case "table":
      return part.rows.map(({ key, cells: [text = "", ...cells] }) => ({
        key,
        text,
        more: [],
        named: cells.flatMap((words, place): [string, string][] =>
          words ? [[part.head[place + 1] ?? "", words]] : [],
        ),
      }));
    case "answers":
      return part.groups.map(({ key, pairs }) => ({
        key,
        text: "",
        more: [],
        named: pairs.filter(([, words]) => words !== ""),
      }));
  }
}

/**
 * A goal while it is being looked back on: what was not said yet is not "not scored", and the worker's view does not
 * steer the client's.
 */
function goalLine(
  screenId: string,
  goal: ClientGoalResult,
  { t, paper }: ReturnType<typeof screenTools>,
  isAsked: boolean,
): ScreenLine {
  const { words, plain } = goalTexts(goal, paper.locale);
  const { score, clientScore, workerScore } = goal;
  const anchor = score === null ? undefined : anchorFor(score);
  const isSaid = clientScore !== null || goal.rating === "noAgreement";
  return {
    id: lineId(screenId, "goals", goal.key),
    text: words || plain,
    more: kept(
      words && plain,
      goal.rating === "noAgreement" && paper.t("evaluation.noAgreement"),
      !isAsked && clientScore !== null && paper.t("evaluation.clientScore", { score: String(clientScore) }),
      isSaid && workerScore !== null && paper.t("evaluation.workerScore", { score: String(workerScore) }),
      goal.outcome && paper.t(`evaluation.outcomes.${goal.outcome}`),
    ),
    named: [],
    ...(score !== null &&
      anchor && {
        score: {
          at: score,
          words: paper.t("evaluation.score", { word: anchor.client[paper.locale], score: String(score) }),
        },
      }),
    ...(isAsked && {
      own: {
        given: clientScore,
        words: clientScore === null ? "" : t("own.given", { score: String(clientScore) }),
        anchors: attainmentAnchors.map(({ value, client }) => ({ value, word: client[paper.locale] })),
      },
    }),
  };
}
