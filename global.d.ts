import type {} from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import type { fi } from "@/lib/i18n/messages/fi";

declare module "next-intl" {
  /** Finnish is the source: its keys and arguments are what the compiler accepts. */
  interface AppConfig {
    Locale: Locale;
    Messages: typeof fi;
  }
}
