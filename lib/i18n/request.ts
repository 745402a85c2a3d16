import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { asLocale, isLocale, localeCookie } from "./locales";
import { messagesOf } from "./messages";

/** The language of a request: one named by the caller (a print in the client's language), else the cookie. */
export default getRequestConfig(async ({ locale: named }) => {
  const locale = isLocale(named) ? named : asLocale((await cookies()).get(localeCookie)?.value);
  return { locale, messages: { ...messagesOf(locale) }, timeZone: "Europe/Helsinki" };
});
