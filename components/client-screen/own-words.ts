import { screenTools } from "@/lib/client-screen/words";
import type { ClientLocale } from "@/lib/i18n/client-locales";

/** The words around the client's own number, in the client's language. */
export function ownWords(language: ClientLocale) {
  const { t } = screenTools(language);
  return {
    question: t("own.question"),
    safe: t("own.safe"),
    number: t("own.number"),
    give: t("own.give"),
  };
}

export type OwnWords = ReturnType<typeof ownWords>;
