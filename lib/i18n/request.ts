import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { asLocale, isLocale, localeCookie } from "./locales";
import { messagesOf } from "./messages";
import type { fi } from "./messages/fi";

/** The language of a request: one named by the caller (a print in the client's language), else the cookie. */
export default getRequestConfig(async ({ locale: named }) => {
  const locale = isLocale(named) ? named : asLocale((await cookies()).get(localeCookie)?.value);
  // The compiler reads arguments off the Finnish texts; a test holds the other languages to the same arguments.
  const messages = messagesOf(locale) as typeof fi;
  return { locale, messages, timeZone: "Europe/Helsinki" };
});
