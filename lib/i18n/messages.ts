import type { ClientLocale } from "./client-locales";
import { laidOver } from "./laid-over";
import { en } from "./messages/en";
import { fi } from "./messages/fi";
import { fiSimple } from "./messages/fi-simple";
import { sv } from "./messages/sv";
import type { Shape } from "./shape";

export type Messages = Shape<typeof fi>;

const byLocale: Record<ClientLocale, Messages> = { fi, "fi-simple": laidOver(fi, fiSimple), sv, en };

/** All words of the interface in one language; of easy Finnish, what clients read, and Finnish for the rest. */
export function messagesOf(locale: ClientLocale): Messages {
  return byLocale[locale];
}
