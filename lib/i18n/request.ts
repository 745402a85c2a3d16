import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { isClientLocale } from "./client-locales";
import { asLocale, localeCookie } from "./locales";
import { messagesOf } from "./messages";
import type { fi } from "./messages/fi";

/** The language of a request: one named by the caller (what a client reads), else the cookie. */
export default getRequestConfig(async ({ locale: named }) => {
  const locale = isClientLocale(named) ? named : asLocale((await cookies()).get(localeCookie)?.value);
  // The compiler reads arguments off the Finnish texts; a test holds the other languages to the same arguments.
  const messages = messagesOf(locale) as typeof fi;
  return { locale, messages, timeZone: "Europe/Helsinki" };
});
