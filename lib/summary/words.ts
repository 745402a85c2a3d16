import { createTranslator } from "next-intl";
import { type ClientLocale, plainLocale } from "@/lib/i18n/client-locales";
import { messagesOf } from "@/lib/i18n/messages";
import type { fi } from "@/lib/i18n/messages/fi";
import type { PaperTools } from "@/lib/paper/parts/paper-words";

/** The words of a summary in the language of who reads it. Waits for nothing, so a transaction may use it. */
export function summaryTools(locale: ClientLocale) {
  // The compiler reads arguments off the Finnish texts; a test holds the other languages to the same arguments.
  const messages = messagesOf(locale) as typeof fi;
  const tools: PaperTools = {
    t: createTranslator({ locale: plainLocale(locale), messages, namespace: "paper" }),
    locale,
  };
  return {
    ...tools,
    s: createTranslator({ locale: plainLocale(locale), messages, namespace: "summary.sheet" }),
  };
}

export type SummaryTools = ReturnType<typeof summaryTools>;
