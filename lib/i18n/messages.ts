import type { Locale } from "./locales";
import { en } from "./messages/en";
import { fi } from "./messages/fi";
import { sv } from "./messages/sv";
import type { Shape } from "./shape";

export type Messages = Shape<typeof fi>;

const byLocale: Record<Locale, Messages> = { fi, sv, en };

/** All words of the interface in one language. */
export function messagesOf(locale: Locale): Messages {
  return byLocale[locale];
}
