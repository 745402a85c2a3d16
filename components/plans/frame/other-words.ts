import type { ItemTexts } from "@/lib/avain/types";
import { foldWords } from "@/lib/fold-words";
import type { Locale } from "@/lib/i18n/locales";

/** The names that a list does not show but some may type, folded: the short one and those the client reads. */
export function otherWords({ short, client }: Pick<ItemTexts, "short" | "client">, locale: Locale): string {
  const simple = locale === "fi" ? client["fi-simple"] : "";
  return foldWords(`${short[locale]} ${client[locale]} ${simple}`);
}
