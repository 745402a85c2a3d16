import { createTranslator } from "use-intl/core";
import { type ClientLocale, plainLocale } from "@/lib/i18n/client-locales";
import { messagesOf } from "@/lib/i18n/messages";
import type { fi } from "@/lib/i18n/messages/fi";
import type { PaperTools } from "@/lib/paper/parts/paper-words";

const made = new Map<ClientLocale, ReturnType<typeof makeTools>>();

/**
 * The words of a screen in the client's language. Waits for nothing and asks no request, so a stream may use it. Made
 * once: every saved change draws every open screen of its document.
 */
export function screenTools(locale: ClientLocale) {
  const known = made.get(locale) ?? makeTools(locale);
  made.set(locale, known);
  return known;
}

function makeTools(locale: ClientLocale) {
  // The compiler reads arguments off the Finnish texts; a test holds the other languages to the same arguments.
  const messages = messagesOf(locale) as typeof fi;
  const paper: PaperTools = {
    t: createTranslator({ locale: plainLocale(locale), messages, namespace: "paper" }),
    locale,
  };
  return {
    paper,
    t: createTranslator({ locale: plainLocale(locale), messages, namespace: "clientScreen.screen" }),
  };
}
