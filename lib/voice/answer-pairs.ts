import type { ClientLocale } from "@/lib/i18n/client-locales";
import { messagesOf } from "@/lib/i18n/messages";
import { readAnswers, voiceQuestions } from "./questions";

/** Each question that was answered with its answer, in words of a language. */
export function answerPairs(
  stored: Readonly<Record<string, unknown>>,
  locale: ClientLocale,
): [question: string, answer: string][] {
  const { questions, options } = messagesOf(locale).voice;
  const answers = readAnswers(stored);
  return voiceQuestions.flatMap(({ key, kind }): [string, string][] => {
    const words: Readonly<Record<string, string>> = options[kind];
    const answer = answers[key] ? words[answers[key]] : undefined;
    return answer ? [[questions[key], answer]] : [];
  });
}
