import { dayOf, formatDay } from "@/lib/dates";
import { evaluationRecord } from "@/lib/hand-over/evaluation-text";
import { planRecord } from "@/lib/hand-over/plan-text";
import type { RecordPart } from "@/lib/hand-over/record";
import type { PaperPart } from "@/lib/paper/parts/paper-model";
import type { StoredPlan, StoredText } from "../documents";
import type { Stored } from "../stored";
import type { MyDataTools } from "../words";

/** What was left out has been taken out of the data already; the rest is told whole, with the worker's notes. */
const whole = { hidden: true, notes: true, nonDisclosure: false } as const;

/** Every text of every plan and evaluation, each a part of its own, in the order they came about. */
export function planPartsOf({ plans }: Stored, tools: MyDataTools): PaperPart[] {
  return plans.flatMap((plan, place) => [
    ...plan.texts.map((text) =>
      textPart(
        `plan-${place}-${text.revision ?? "draft"}`,
        planTitle(place + 1, text.revision, tools),
        text,
        [...planRecord(text.content, whole, tools.record), ...closing(plan, text, tools)],
        tools,
      ),
    ),
    ...plan.evaluations.flatMap((evaluation, nth) =>
      evaluation.texts.map((text) =>
        textPart(
          `evaluation-${place}-${nth}-${text.revision ?? "draft"}`,
          evaluationTitle(place + 1, nth + 1, text.revision, tools),
          text,
          evaluationRecord(text.content, text.plan, whole, tools.record),
          tools,
        ),
      ),
    ),
  ]);
}

function planTitle(n: number, revision: number | null, { t }: MyDataTools): string {
  return revision === null
    ? t("sheet.planDraft", { n: String(n) })
    : t("sheet.planVersion", { n: String(n), revision: String(revision) });
}

function evaluationTitle(n: number, m: number, revision: number | null, { t }: MyDataTools): string {
  const of = { n: String(n), m: String(m) };
  return revision === null
    ? t("sheet.evaluationDraft", of)
    : t("sheet.evaluationVersion", { ...of, revision: String(revision) });
}

function textPart(
  key: string,
  title: string,
  text: StoredText<unknown>,
  parts: readonly RecordPart[],
  { t, locale }: MyDataTools,
): PaperPart {
  const made = t("sheet.by", { day: formatDay(dayOf(text.at), locale), name: text.byName });
  const pairs: [string, string][] = [
    [t(text.revision === null ? "sheet.begun" : "sheet.confirmed"), made],
    ...(text.reason ? [[t("sheet.why"), text.reason] as [string, string]] : []),
    ...parts
      .filter(({ lines }) => lines.length > 0)
      .map(({ title: heading, lines }): [string, string] => [heading, lines.join("\n")]),
  ];
  return { key, title, look: "answers", groups: [{ key, pairs }] };
}

/** That the plan was closed, under its last text. */
function closing(plan: StoredPlan, text: StoredText<unknown>, { t, locale }: MyDataTools): RecordPart[] {
  if (!plan.closedAt || text !== plan.texts.at(-1)) return [];
  const day = formatDay(dayOf(plan.closedAt), locale);
  return [{ title: t("sheet.closed"), lines: [[day, plan.closeReason].filter(Boolean).join(": ")] }];
}
