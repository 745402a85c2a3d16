import { getLocale } from "next-intl/server";
import { type FormWords, formWords } from "@/lib/i18n/form-words";
import { messagesOf } from "@/lib/i18n/messages";

/** The words of forms, with those for what stops a plan from being confirmed, corrected or closed. */
export async function planFormWords(): Promise<FormWords> {
  const [words, locale] = await Promise.all([formWords(), getLocale()]);
  return { ...words, errors: { ...words.errors, ...messagesOf(locale).planSummary.problems } };
}
