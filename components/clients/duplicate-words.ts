import type { getTranslations } from "next-intl/server";
import type { DuplicateWords } from "./duplicate-notice";

type ClientWords = Awaited<ReturnType<typeof getTranslations<"clients">>>;

/** The words of the notice about somebody alike, when a client is added or a personal id is changed. */
export function duplicateWords(t: ClientWords, of: "new" | "edit"): DuplicateWords {
  return {
    title: t("new.duplicateTitle"),
    archived: t("new.duplicateArchived"),
    open: t("new.duplicateOpen"),
    reason: t("new.duplicateReason"),
    elsewhere: t(`${of}.elsewhere`),
    advice: t(`${of}.tickAnyway`),
    anyway: t(`${of}.anyway`),
  };
}
