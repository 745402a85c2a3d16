import { getLocale } from "next-intl/server";
import { type FormWords, formWords } from "@/lib/i18n/form-words";
import { asLocale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";

/** The words of forms, with those for the day of an entry. */
export async function diaryFormWords(): Promise<FormWords> {
  const [words, locale] = await Promise.all([formWords(), getLocale()]);
  return { ...words, errors: { ...words.errors, ...messagesOf(asLocale(locale)).methodDiary.problems } };
}
