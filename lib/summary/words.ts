import { createTranslator } from "use-intl/core";
import { type ClientLocale, plainLocale } from "@/lib/i18n/client-locales";
import { messagesOf } from "@/lib/i18n/messages";
import type { fi } from "@/lib/i18n/messages/fi";
import type { PaperTools } from "@/lib/paper/parts/paper-words";

/** Reading a message costs more than saying it: each language is read once. */
const read = new Map<ClientLocale, SummaryTools>();

/** The words of a summary in the language of who reads it. Waits for nothing, so a transaction may use it. */
export function summaryTools(locale: ClientLocale): SummaryTools {
  const tools = read.get(locale) ?? toolsIn(locale);
  read.set(locale, tools);
  return tools;
}

function toolsIn(locale: ClientLocale) {
  // The compiler reads arguments off the Finnish texts; a test holds the other languages to the same arguments.
  const messages = messagesOf(locale) as typeof fi;
  const known = { locale: plainLocale(locale), messages };
  const tools: PaperTools = { t: createTranslator({ ...known, namespace: "paper" }), locale };
  return { ...tools, s: createTranslator({ ...known, namespace: "summary.sheet" }) };
}

export type SummaryTools = ReturnType<typeof toolsIn>;
