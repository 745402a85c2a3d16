import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import type { Sheet } from "@/lib/insights/sheets/sheet";
import { voiceQuestions } from "../questions";
import type { QuestionCount } from "./count";
import type { VoiceFigures } from "./queries";

/** A question and the name of each answer, in words. */
export function questionWords(
  key: QuestionCount["key"],
  locale: Locale,
): { title: string; of: Record<string, string> } {
  const { questions, options, figures } = messagesOf(locale).voice;
  const question = voiceQuestions.find((one) => one.key === key);
  if (!question) return { title: figures.deprivation, of: { 0: "0", 1: "1", 2: "2", 3: "3" } };
  return { title: questions[question.key], of: options[question.kind] };
}

/** The figures as one table for files. */
export function voiceSheet({ n, questions }: VoiceFigures, locale: Locale): Sheet {
  const { figures } = messagesOf(locale).voice;
  return {
    name: "voice",
    n: n ?? 0,
    what: figures.answer,
    columns: [
      { key: "count", label: figures.count, kind: "count" },
      { key: "percent", label: figures.share, kind: "percent" },
      { key: "n", label: figures.totals, kind: "count" },
    ],
    rows: questions.flatMap(({ key, n: answered, options }) => {
      const { title, of } = questionWords(key, locale);
      return options.map((option) => ({
        key: `${key}.${option.key}`,
        label: of[option.key] ?? option.key,
        group: title,
        cells: { count: option.count, percent: option.percent, n: answered },
      }));
    }),
    withheld: true,
  };
}
